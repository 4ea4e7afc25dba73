using System.Runtime.InteropServices;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Safeguarding.AppHost;

/// <summary>Life of the host process: claims the data folder, starts, says when it is ready, waits for a signal, stops.</summary>
static class HostRun
{
    public static async Task<int> StartAsync(string[] args, Action<IDistributedApplicationBuilder, Run> describe)
    {
        try
        {
            using var run = await Run.ClaimAsync(HostOptions.Parse(args));
            using var watchdog = new Watchdog(run.Data);
            var builder = HostBuilder.Create(run);
            describe(builder, run);
            await using var app = builder.Build();
            await LiveAsync(app, run, watchdog);
            return 0;
        }
        catch (StartException problem)
        {
            await Console.Error.WriteLineAsync(problem.Message);
            return 1;
        }
    }

    static async Task LiveAsync(DistributedApplication app, Run run, Watchdog watchdog)
    {
        run.CheckWhatItNeeds();
        HostBuilder.SetEnvironment(run, watchdog.TemporaryFiles);
        var life = app.Services.GetRequiredService<IHostApplicationLifetime>();
        using var hangUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, signal =>
        {
            signal.Cancel = true;
            life.StopApplication();
        });
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(life.ApplicationStopping);
        var supervisor = new Supervisor(app.Services, run);
        var watching = supervisor.WatchAsync(ending.Token);
        var starting = StartAsync(app, supervisor, run, ending.Token);
        try
        {
            await await Task.WhenAny(watching, starting);
            await watching;
        }
        catch (OperationCanceledException) when (life.ApplicationStopping.IsCancellationRequested)
        {
        }
        finally
        {
            await ending.CancelAsync();
            await starting.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await app.StopAsync();
            await Leftovers.EndAsync(run.Data.Path); // the orchestrator itself is on its way out
        }
    }

    static async Task StartAsync(DistributedApplication app, Supervisor supervisor, Run run, CancellationToken ct)
    {
        await app.StartAsync(ct);
        await supervisor.WaitUntilReadyAsync(ct);
        Console.WriteLine($"Ready: {run.Address}");
        if (run.Dashboard)
            Console.WriteLine($"Dashboard: {run.DashboardAddress}");
        if (run.Demo)
            await DemoYear.FollowAsync(app.Services, run, ct);
    }
}
