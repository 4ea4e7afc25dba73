using System.Diagnostics;
using System.Globalization;
using Safeguarding.TestKit;

namespace Safeguarding.Benchmarks.Scenarios;

/// <summary>Seconds from start to ready, on an empty data folder and again on a used one, and the memory of every process then.</summary>
static class Footprint
{
    public static async Task<Report> RunAsync()
    {
        var report = new Report();
        var started = Stopwatch.GetTimestamp();
        await using var platform = await Platform.StartNewAsync();
        report.Add("start to ready, empty data folder", Stopwatch.GetElapsedTime(started).TotalSeconds, "s");
        await platform.StopAsync();
        started = Stopwatch.GetTimestamp();
        await platform.StartAgainAsync();
        report.Add("start to ready, used data folder", Stopwatch.GetElapsedTime(started).TotalSeconds, "s");

        double all = 0;
        foreach (var name in platform.Processes.Running().Order())
        {
            var megabytes = Megabytes(platform.Processes.PidOf(name)!.Value);
            report.Add($"memory of {name}", megabytes, "MB");
            all += megabytes;
        }

        return report.Add("memory of all", all, "MB");
    }

    // Proportional share: pages that several processes map are counted once over all of them. The broker's server runs in a child of its script.
    static double Megabytes(int pid) =>
        (from line in File.ReadLines($"/proc/{pid}/smaps_rollup")
         where line.StartsWith("Pss:", StringComparison.Ordinal)
         select double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024).Sum()
        + ChildrenOf(pid).Sum(Megabytes);

    static IEnumerable<int> ChildrenOf(int pid) =>
        from thread in Directory.EnumerateDirectories($"/proc/{pid}/task")
        from child in File.ReadAllText(Path.Combine(thread, "children")).Split(' ', StringSplitOptions.RemoveEmptyEntries)
        select int.Parse(child, CultureInfo.InvariantCulture);
}
