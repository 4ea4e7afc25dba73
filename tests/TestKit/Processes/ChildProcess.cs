using System.Diagnostics;
using Safeguarding.AppHost;

namespace Safeguarding.TestKit;

/// <summary>A process of a test, started as a part of the platform is: known by its pid file, logging to its file.</summary>
sealed class ChildProcess
{
    readonly Process _process;

    ChildProcess(Process process) => _process = process;

    public bool IsRunning => !_process.HasExited;

    public static ChildProcess Start(
        DataFolder data, string name, string[] command, IReadOnlyDictionary<string, string>? environment = null)
    {
        // In a session of its own: Ctrl-C in the terminal ends the test run, which then stops it.
        string[] arguments = [PartProgram.Shell, .. PartProgram.Arguments(data, name, command[0], command[1..])];
        var start = new ProcessStartInfo("setsid", arguments) { WorkingDirectory = data.Path, RedirectStandardOutput = true };
        foreach (var (variable, value) in (environment ?? data.Environment).Concat(data.Environment))
            start.Environment[variable] = value;
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { }; // its log file has it; a full pipe would halt it
        process.BeginOutputReadLine();
        return new ChildProcess(process);
    }

    /// <summary>What it says by its end.</summary>
    public async Task<int> ExitAsync()
    {
        await _process.WaitForExitAsync();
        return _process.ExitCode;
    }

    /// <summary>Asks the process to end and ends it if it has not in time.</summary>
    public async Task StopAsync(TimeSpan timeout)
    {
        if (IsRunning)
            Signals.SendTerminate(_process.Id);
        try
        {
            await _process.WaitForExitAsync().WaitAsync(timeout);
        }
        catch (TimeoutException)
        {
            await KillAsync();
        }
    }

    /// <summary>It does nothing more until it is resumed, and nobody who is connected to it notices.</summary>
    public Task PauseAsync() => SignalAsync("STOP");

    public Task ResumeAsync() => SignalAsync("CONT");

    public Task KillAsync()
    {
        Signals.SendKillToAll(_process.Id);
        return _process.WaitForExitAsync();
    }

    Task SignalAsync(string signal) => Process.Start("kill", [$"-{signal}", $"{_process.Id}"]).WaitForExitAsync();
}
