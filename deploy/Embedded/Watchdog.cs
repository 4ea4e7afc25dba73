using System.Diagnostics;

namespace Safeguarding.Embedded;

/// <summary>Stops what the host started when the host itself is killed and cannot: see watchdog.sh.</summary>
sealed class Watchdog : IDisposable
{
    // Held for as long as the host lives: the end of the pipe is the sign.
    readonly Process _process;

    public Watchdog(DataFolder data)
    {
        var script = Path.Combine(AppContext.BaseDirectory, "watchdog.sh");
        _process = Process.Start(new ProcessStartInfo("setsid", ["sh", script, data.RunFolder, data.RunId]) { RedirectStandardInput = true })!;
    }

    public void Dispose() => _process.Dispose();
}
