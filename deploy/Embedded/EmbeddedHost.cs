using System.Runtime.InteropServices;

namespace Safeguarding.Embedded;

/// <summary>Life of the host process: claims the data folder, starts, says when it is ready, waits for a signal, stops.</summary>
static class EmbeddedHost
{
    public static async Task<int> RunAsync(string[] args, Action<EmbeddedPlatform> describe)
    {
        using var stop = new CancellationTokenSource();
        using var interrupt = StopOn(PosixSignal.SIGINT, stop);
        using var terminate = StopOn(PosixSignal.SIGTERM, stop);
        using var hangUp = StopOn(PosixSignal.SIGHUP, stop);
        try
        {
            var options = HostOptions.Parse(args);
            using var data = DataFolder.Open(options.Data);
            await Leftovers.StopAsync(data);
            if (options.Reset)
                data.Reset();
            using var watchdog = new Watchdog(data);
            await (options.BrokerOnly ? RunBrokerAsync(options, data, stop.Token) : RunPlatformAsync(options, data, describe, stop.Token));
            return 0;
        }
        catch (StartException problem)
        {
            await Console.Error.WriteLineAsync(problem.Message);
            return 1;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return 0;
        }
    }

    static async Task RunPlatformAsync(HostOptions options, DataFolder data, Action<EmbeddedPlatform> describe, CancellationToken stop)
    {
        CheckPorts(options.Ports);
        var year = options.Demo ? DemoYear.Prepare(data, options.Ports) : null;
        using var platform = new EmbeddedPlatform(options, data);
        describe(platform);
        try
        {
            await platform.StartAsync(stop);
            Console.WriteLine($"Ready: {options.Ports.PublicOrigin}");
            if (options.Dashboard)
                Console.WriteLine($"Dashboard: http://localhost:{options.Ports.Dashboard}");
            if (year is not null)
                await year.FillAsync(stop);
            await Task.Delay(Timeout.Infinite, stop);
        }
        finally
        {
            await platform.StopAsync();
        }
    }

    /// <summary>Only the node, for a run of the tests: prints where it is and serves until stopped.</summary>
    static async Task RunBrokerAsync(HostOptions options, DataFolder data, CancellationToken stop)
    {
        var node = new RabbitMqNode(data, Ports.FindFree());
        try
        {
            await node.StartAsync(stop);
            Console.WriteLine($"Ready: {node.ConnectionString}");
            await Task.Delay(Timeout.Infinite, stop);
        }
        finally
        {
            await node.StopAsync();
        }
    }

    static void CheckPorts(Ports ports)
    {
        for (var port = ports.First; port < ports.First + Ports.Count; port++)
            if (!Ports.IsFree(port))
                throw new StartException(
                    $"Port {port} is taken. The platform needs {ports.First} to {ports.First + Ports.Count - 1}: free it, or choose another start with PORT=<n>.");
    }

    static PosixSignalRegistration StopOn(PosixSignal signal, CancellationTokenSource stop) =>
        PosixSignalRegistration.Create(signal, context =>
        {
            context.Cancel = true;
            stop.Cancel();
        });
}
