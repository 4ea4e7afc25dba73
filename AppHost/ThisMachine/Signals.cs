using System.Globalization;
using System.Runtime.InteropServices;

namespace Safeguarding.AppHost;

/// <summary>Signals to processes, and how one is recognised as ours.</summary>
static class Signals
{
    const int Kill = 9;
    const int Terminate = 15;

    /// <summary>One of those that ask a process to stop.</summary>
    public static void Send(int pid, PosixSignal signal) =>
        _ = NativeKill(pid, signal switch { PosixSignal.SIGHUP => 1, PosixSignal.SIGINT => 2, _ => Terminate });

    public static void SendTerminate(int pid) => _ = NativeKill(pid, Terminate);

    public static void SendKill(int pid) => _ = NativeKill(pid, Kill);

    /// <summary>To a process of ours and what it has started itself: every one of ours leads a session of its own.</summary>
    public static void SendKillToAll(int leader)
    {
        _ = NativeKill(-leader, Kill);
        SendKill(leader); // it may have been on its way to its session
    }

    /// <summary>Whether the process runs with this environment variable; false for one that is gone, a zombie, or someone else's.</summary>
    public static bool HasEnvironment(int pid, string name, string value)
    {
        try
        {
            var environment = File.ReadAllText(string.Create(CultureInfo.InvariantCulture, $"/proc/{pid}/environ"));
            return environment.Split('\0').Contains($"{name}={value}");
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    static extern int NativeKill(int pid, int signal);
}
