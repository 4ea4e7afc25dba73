using System.Data.Common;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Safeguarding.AppHost;

/// <summary>A program of the platform: its pid is in <c>run/</c>, what it says in <c>logs/</c> of the data folder (part.sh).</summary>
static class Part
{
    static readonly HttpClient Http = new() { Timeout = TimeSpan.FromSeconds(5) };

    public static IResourceBuilder<ExecutableResource> AddPart(
        this IDistributedApplicationBuilder builder, string name, Run run, string folder, string program, params string[] args) =>
        builder.AddExecutable(name, PartProgram.Shell, folder, PartProgram.Arguments(run.Data, name, program, args))
            // One name for each thing: Aspire would also tell host, port and password of the broker apart.
            .WithReferenceEnvironment(
                ReferenceEnvironmentInjectionFlags.ConnectionString | ReferenceEnvironmentInjectionFlags.ServiceDiscovery);

    /// <summary>Whenever it ends it is started again, until the platform stops.</summary>
    public static IResourceBuilder<T> KeepRunning<T>(this IResourceBuilder<T> part)
        where T : ExecutableResource => part.WithAnnotation(new KeptRunning());

    public static IResourceBuilder<T> WithHealth<T>(this IResourceBuilder<T> part, Uri address)
        where T : IResource =>
        part.WithHealth(async ct =>
        {
            using var answer = await Http.GetAsync(address, ct);
            return answer.IsSuccessStatusCode;
        });

    public static IResourceBuilder<T> WithHealth<T>(this IResourceBuilder<T> part, Func<CancellationToken, Task<bool>> isHealthy)
        where T : IResource
    {
        var key = part.Resource.Name + "-health";
        part.ApplicationBuilder.Services.AddHealthChecks().AddAsyncCheck(key, ct => WaitUntilHealthyAsync(isHealthy, ct));
        return part.WithHealthCheck(key);
    }

    // Aspire asks again after one to five seconds. A check that waits a little itself answers as soon as the part is healthy.
    static async Task<HealthCheckResult> WaitUntilHealthyAsync(Func<CancellationToken, Task<bool>> isHealthy, CancellationToken ct)
    {
        for (var attempt = 0; attempt < 50; attempt++)
        {
            try
            {
                if (await isHealthy(ct))
                    return HealthCheckResult.Healthy();
            }
            catch (Exception notYet) when (notYet is HttpRequestException or DbException)
            {
            }

            await Task.Delay(200, ct);
        }

        return HealthCheckResult.Unhealthy();
    }
}

/// <summary>Marks what <see cref="Supervisor"/> starts again.</summary>
sealed class KeptRunning : IResourceAnnotation;
