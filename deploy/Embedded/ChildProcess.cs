using System.Diagnostics;

namespace Safeguarding.Embedded;

/// <summary>A process of the platform: in a session of its own, logging to its file, known by its pid file.</summary>
sealed class ChildProcess
{
    // A session of its own keeps Ctrl-C in the terminal from reaching the children before the host can stop them in order. The pid is
    // written by the shell that becomes the program, so that no moment exists in which it runs unrecorded. Bash, because Debian's sh drops
    // variables with a dash in their name, such as ConnectionStrings__identity-db.
    const string Launcher = """echo $$ >"$1"; log=$0; shift; exec setsid "$@" >>"$log" 2>&1 </dev/null""";

    // The same for one whose words are for whoever started the platform.
    const string SpeakingLauncher = """echo $$ >"$1"; log=$0; shift; exec setsid "$@" 2>>"$log" </dev/null""";

    readonly Process _process;
    readonly string _pidFile;

    ChildProcess(Process process, string pidFile) => (_process, _pidFile) = (process, pidFile);

    public int Pid => _process.Id;
    public int ExitCode => _process.ExitCode;
    public bool IsRunning => !_process.HasExited;

    public static ChildProcess Start(DataFolder data, string name, Command command, bool speaks = false)
    {
        var start = new ProcessStartInfo("/bin/bash", ["-c", speaks ? SpeakingLauncher : Launcher, data.LogFile(name), data.PidFile(name), command.Program, .. command.Arguments])
        {
            WorkingDirectory = command.WorkingFolder ?? data.Path,
        };
        foreach (var (variable, value) in command.Environment)
            start.Environment[variable] = value;
        start.Environment["SAFEGUARDING_DATA"] = data.Path;
        start.Environment["SAFEGUARDING_RUN"] = data.RunId;
        return new ChildProcess(Process.Start(start)!, data.PidFile(name));
    }

    public Task WaitForExitAsync(CancellationToken cancellation = default) => _process.WaitForExitAsync(cancellation);

    /// <summary>Asks the process to end and ends it if it has not after <paramref name="patience"/>.</summary>
    public async Task StopAsync(TimeSpan patience)
    {
        if (IsRunning)
            Signals.SendTerminate(Pid);
        using var deadline = new CancellationTokenSource(patience);
        try
        {
            await _process.WaitForExitAsync(deadline.Token);
        }
        catch (OperationCanceledException)
        {
            Signals.SendKillToAll(Pid);
            await _process.WaitForExitAsync();
        }
        File.Delete(_pidFile);
    }

    public Task KillAsync() => StopAsync(TimeSpan.Zero);
}
