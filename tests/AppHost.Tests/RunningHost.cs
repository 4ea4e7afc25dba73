using System.Diagnostics;
using Safeguarding.TestKit;

namespace Safeguarding.AppHost.Tests;

/// <summary>
/// A host that runs a broker only, started with --reset and without a home directory on a folder that was in use before. Its tests leave it
/// running.
/// </summary>
public sealed class RunningHost : IAsyncLifetime
{
    HostProcess _host = null!;

    public string Data { get; } = TemporaryFolder.New("host");

    public RunFolder Processes => new(Data);

    /// <summary>Kept by an earlier run.</summary>
    public string Stored => Path.Combine(Data, "storage", "notifications");

    /// <summary>Nothing that a run keeps.</summary>
    public string Foreign => Path.Combine(Data, "letters");

    /// <summary>A process that an earlier run has left.</summary>
    public Process Leftover { get; private set; } = null!;

    /// <summary>One that has nothing to do with it but a pid that an earlier run had recorded.</summary>
    public Process Stranger { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(Stored);
        Directory.CreateDirectory(Foreign);
        Leftover = Process.Start(new ProcessStartInfo("sleep", ["600"]) { Environment = { [DataFolder.PathVariable] = Data } })!;
        Stranger = Process.Start("sleep", ["600"]);
        Directory.CreateDirectory(Path.Combine(Data, "run"));
        await File.WriteAllTextAsync(Path.Combine(Data, "run", "notifications.pid"), $"{Stranger.Id}\n");
        _host = await HostProcess.StartAsync(new Dictionary<string, string> { ["HOME"] = "" }, "broker", "--data", Data, "--reset");
    }

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync();
        _host.Dispose();
        Stranger.Kill();
        Stranger.Dispose();
        Leftover.Dispose();
        TemporaryFolder.Delete(Data);
    }
}
