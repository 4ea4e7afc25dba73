using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Safeguarding.AppHost;

/// <summary>Aspire as this host wants it: on this machine only, quiet, and calling nobody.</summary>
static class HostBuilder
{
    public static IDistributedApplicationBuilder Create(Run run)
    {
        var builder = DistributedApplication.CreateBuilder(new DistributedApplicationOptions
        {
            Args = [.. Settings(run).Select(setting => $"--{setting.Key}={setting.Value}")],
            DisableDashboard = !run.Dashboard,
            AllowUnsecuredTransport = true, // it never leaves the machine
        });
        // A part that is not healthy yet, or a start that is called off, is no trouble; the supervisor says what is.
        builder.Services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Warning)
            .AddFilter("Microsoft.Extensions.Diagnostics.HealthChecks", LogLevel.None)
            .AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None));
        builder.Services.Configure<ResourceNotificationServiceOptions>(waits =>
            waits.DefaultWaitBehavior = WaitBehavior.WaitOnResourceUnavailable);
        builder.Services.Configure<Microsoft.Extensions.Hosting.HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(30));
        return builder;
    }

    /// <summary>What the orchestrator inherits from this process, and every part from it.</summary>
    public static void SetEnvironment(Run run, string temporaryFiles)
    {
        foreach (var (name, value) in run.Data.Environment)
            Environment.SetEnvironmentVariable(name, value);
        Environment.SetEnvironmentVariable("TMPDIR", temporaryFiles);
        if (Environment.GetEnvironmentVariable("HOME") is not { Length: > 0 })
            Environment.SetEnvironmentVariable("HOME", temporaryFiles); // the orchestrator starts nothing without one
        // One process beside each part, 60 MB each, that would end it if the orchestrator were killed: the watchdog does.
        Environment.SetEnvironmentVariable("DCP_DISABLE_MONITOR_PROCESS", "true");
        Environment.SetEnvironmentVariable("ASPIRE_DASHBOARD_TELEMETRY_OPTOUT", "true");
    }

    static Dictionary<string, string> Settings(Run run) => new()
    {
        ["ASPIRE_VERSION_CHECK_DISABLED"] = "true",
        // To notice edited settings the host would watch its folder and all below it, where the parts' data may lie.
        ["hostBuilder:reloadConfigOnChange"] = "false",
        ["ASPIRE_DCP_USE_DEVELOPER_CERTIFICATE"] = "false",
        ["DcpPublisher:WaitForResourceCleanup"] = "true", // the host's end is the end of all it started
        ["ASPNETCORE_URLS"] = $"http://localhost:{run.Ports.Dashboard}",
        ["ASPIRE_DASHBOARD_OTLP_ENDPOINT_URL"] = $"http://localhost:{run.Ports.Telemetry}",
        ["ASPIRE_RESOURCE_SERVICE_ENDPOINT_URL"] = $"http://localhost:{run.Ports.DashboardResources}",
        ["ASPIRE_DASHBOARD_FRONTEND_BROWSERTOKEN"] = run.DashboardToken,
        // Made here, or Aspire would keep them in the home directory.
        ["AppHost:OtlpApiKey"] = run.DashboardToken,
        ["AppHost:DashboardApiKey"] = run.DashboardToken,
    };
}
