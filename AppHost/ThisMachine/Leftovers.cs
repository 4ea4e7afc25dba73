using System.Globalization;

namespace Safeguarding.AppHost;

/// <summary>What an earlier host on this data folder left running: stopped before anything new starts on the same files.</summary>
static class Leftovers
{
    static readonly TimeSpan Timeout = TimeSpan.FromSeconds(10);

    public static async Task StopAsync(DataFolder data)
    {
        var ended = await EndAsync(data.Path);
        foreach (var file in Directory.EnumerateFiles(data.RunFolder, "*.pid"))
            File.Delete(file);
        if (ended > 0)
            Console.WriteLine($"Stopped {ended} processes an earlier run had left.");
    }

    /// <summary>Returns when no process of the folder is left, and how many there were.</summary>
    public static async Task<int> EndAsync(string folder)
    {
        var started = TimeProvider.System.GetTimestamp();
        var asked = new HashSet<int>();
        while (On(folder).ToList() is { Count: > 0 } pids)
        {
            foreach (var pid in pids)
                if (asked.Add(pid))
                    Signals.SendTerminate(pid);
                else if (TimeProvider.System.GetElapsedTime(started) > Timeout)
                    Signals.SendKill(pid);
            await Task.Delay(100);
        }

        return asked.Count;
    }

    /// <summary>Every process that carries the folder in its environment, but for the asking one.</summary>
    public static IEnumerable<int> On(string folder) =>
        from process in Directory.EnumerateDirectories("/proc")
        let pid = int.TryParse(Path.GetFileName(process), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0
        where pid > 0 && pid != Environment.ProcessId && Signals.HasEnvironment(pid, DataFolder.PathVariable, folder)
        select pid;
}
