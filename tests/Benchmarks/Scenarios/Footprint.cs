using System.Diagnostics;
using System.Globalization;
using Safeguarding.TestKit;

namespace Safeguarding.Benchmarks.Scenarios;

/// <summary>Seconds from start to ready, and then the memory of the services and of the host that looks after them, each apart.</summary>
static class Footprint
{
    public static async Task RunAsync(Report report)
    {
        await using (var lean = await StartAsync(report, "empty data folder", () => Platform.StartNewAsync()))
        {
            await lean.StopAsync();
            await TimeAsync(report, "used data folder", () => lean.StartAgainAsync());
            AddServices(report, lean);
            AddHost(report, lean, "without dashboard");
        }

        await using var shown = await StartAsync(report, "empty data folder, with dashboard", Platform.StartWithDashboardAsync);
        AddHost(report, shown, "with dashboard");
    }

    static async Task<Platform> StartAsync(Report report, string how, Func<Task<Platform>> start)
    {
        Platform? platform = null;
        await TimeAsync(report, how, async () => platform = await start());
        return platform!;
    }

    static async Task TimeAsync(Report report, string how, Func<Task> start)
    {
        var started = Stopwatch.GetTimestamp();
        await start();
        report.Add($"start to ready, {how}", Stopwatch.GetElapsedTime(started).TotalSeconds, "s");
    }

    static void AddServices(Report report, Platform platform)
    {
        double all = 0;
        foreach (var name in platform.Processes.Running().Order())
        {
            var megabytes = Megabytes(platform.Processes.PidOf(name)!.Value);
            report.Add($"memory of {name}", megabytes, "MB");
            all += megabytes;
        }

        report.Add("memory of services and broker", all, "MB");
    }

    // The host, the orchestrator and the dashboard: whatever runs that is no part and was started by none.
    static void AddHost(Report report, Platform platform, string how)
    {
        var parts = platform.Processes.Running().Select(name => platform.Processes.PidOf(name)!.Value).ToList();
        int[] own = [platform.HostPid, .. platform.Processes.Everything().Except(parts.SelectMany(WithDescendants))];
        report.Add($"memory of the host itself, {how}", own.Sum(MegabytesOfOne), "MB");
    }

    static double Megabytes(int pid) => WithDescendants(pid).Sum(MegabytesOfOne);

    static IEnumerable<int> WithDescendants(int pid) => ChildrenOf(pid).SelectMany(WithDescendants).Prepend(pid);

    // Proportional share: pages that several processes map are counted once over all of them.
    static double MegabytesOfOne(int pid) =>
        (from line in File.ReadLines($"/proc/{pid}/smaps_rollup")
         where line.StartsWith("Pss:", StringComparison.Ordinal)
         select double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024).Sum();

    static IEnumerable<int> ChildrenOf(int pid) =>
        from thread in Directory.EnumerateDirectories($"/proc/{pid}/task")
        from child in File.ReadAllText(Path.Combine(thread, "children")).Split(' ', StringSplitOptions.RemoveEmptyEntries)
        select int.Parse(child, CultureInfo.InvariantCulture);
}
