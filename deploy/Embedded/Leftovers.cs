using System.Globalization;

namespace Safeguarding.Embedded;

/// <summary>What an earlier host on this data folder left running: stopped before anything new starts on the same files.</summary>
static class Leftovers
{
    public static async Task StopAsync(DataFolder data)
    {
        var deadline = TimeProvider.System.GetTimestamp();
        var asked = new HashSet<int>();
        while (Running(data).ToList() is { Count: > 0 } pids)
        {
            foreach (var pid in pids)
                if (asked.Add(pid))
                    Signals.SendTerminate(pid);
                else if (TimeProvider.System.GetElapsedTime(deadline) > TimeSpan.FromSeconds(10))
                    Signals.SendKillToAll(pid);
            await Task.Delay(100);
        }
        foreach (var file in Directory.EnumerateFiles(data.RunFolder, "*.pid"))
            File.Delete(file);
        if (asked.Count > 0)
            Console.WriteLine($"Stopped {asked.Count} processes an earlier run had left.");
    }

    static IEnumerable<int> Running(DataFolder data) =>
        from file in Directory.EnumerateFiles(data.RunFolder, "*.pid")
        let pid = int.TryParse(File.ReadAllText(file), NumberStyles.None | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number) ? number : 0
        where pid > 0 && Signals.HasEnvironment(pid, "SAFEGUARDING_DATA", data.Path)
        select pid;
}
