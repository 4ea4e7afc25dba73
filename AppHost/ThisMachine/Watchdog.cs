using System.Diagnostics;

namespace Safeguarding.AppHost;

/// <summary>
/// Stops what the host started when the host itself is killed and cannot: see
/// watchdog.sh. Aspire's orchestrator watches its parent as well,
/// but takes up to 40 seconds, and is itself a process that may be killed.
/// </summary>
sealed class Watchdog : IDisposable
{
    // Held for as long as the host lives: the end of the pipe is the sign.
    readonly Process _process;

    public Watchdog(DataFolder data)
    {
        TemporaryFiles = Directory.CreateTempSubdirectory("safeguarding-run-").FullName;
        var script = Path.Combine(AppContext.BaseDirectory, "watchdog.sh");
        _process = Process.Start(
            new ProcessStartInfo("setsid", ["sh", script, data.Mark, TemporaryFiles]) { RedirectStandardInput = true })!;
    }

    /// <summary>
    /// For what must not outlive the run. A short path: the orchestrator opens a socket in it, whose path has at most 108 characters.
    /// </summary>
    public string TemporaryFiles { get; }

    public void Dispose() => _process.Dispose();
}
