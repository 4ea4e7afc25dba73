using System.Diagnostics;
using System.Text.RegularExpressions;
using Safeguarding.TestKit;

namespace Safeguarding.Benchmarks.Scenarios;

/// <summary>
/// Weight and time of every main page on the demo year, for the people whose page it
/// is, beside the time of a page that asks no service. A smaller
/// year with DEMO_NOTIFICATIONS; PORTAL=http://… measures a platform that runs already.
/// </summary>
static partial class Portal
{
    const double MaxBytes = 100_000;
    const double MaxRatio = 20;
    const int OneByOne = 40;
    const int ASecond = 10;
    const int Seconds = 4;
    const string StaticPage = "/cookies";

    public static async Task RunAsync(Report report)
    {
        if (Environment.GetEnvironmentVariable("PORTAL") is { Length: > 0 } running)
        {
            await MeasureAsync(report, new Uri(running));
            return;
        }

        await using var platform = await Platform.StartNewAsync(null, "--demo");
        await Eventually.True(() => Task.FromResult(platform.Output.Contains("Demo year: ready", StringComparison.Ordinal)),
            "the demo year is ready", TimeSpan.FromMinutes(20));
        await MeasureAsync(report, platform.Address);
    }

    static async Task MeasureAsync(Report report, Uri platform)
    {
        foreach (var pages in await PortalPages.FindAsync(platform))
        {
            using var reader = new PortalReader(platform);
            if (pages.Visitor is not null)
                await reader.SignInAsync(pages.Visitor);
            report.Add($"{Who(pages)}: first page with all it needs", await reader.WeighAsync(StaticPage), "bytes");
            foreach (var path in pages.Paths)
                await MeasureAsync(report, reader, pages, path);
        }
    }

    static async Task MeasureAsync(Report report, PortalReader reader, PortalPages pages, string path)
    {
        var name = $"{Who(pages)} {Id().Replace(path, "{id}")}";
        report.Add($"{name}: weight", await reader.WeighAsync(path), "bytes", MaxBytes);
        await reader.TimeAsync(path);

        Sample page = new(), beside = new(), steady = new();
        // Turn and turn about, so that the machine's mood falls on both.
        for (var number = 0; number < OneByOne; number++)
        {
            page.Add(await reader.TimeAsync(path));
            beside.Add(await reader.TimeAsync(StaticPage));
        }

        await AtRateAsync(async () => steady.Add(await reader.TimeAsync(path)));
        report.Add($"{name}: one by one, p95", page.Percentile(95), "ms")
            .Add($"{name}: ratio of p50 to a static page", page.Percentile(50) / beside.Percentile(50), "×", MaxRatio)
            .Add($"{name}: {ASecond} a second, p95", steady.Percentile(95), "ms");
    }

    static async Task AtRateAsync(Func<Task> request)
    {
        var running = new List<Task>();
        var started = Stopwatch.GetTimestamp();
        for (var number = 0; number < ASecond * Seconds; number++)
        {
            var due = TimeSpan.FromSeconds((double)number / ASecond) - Stopwatch.GetElapsedTime(started);
            if (due > TimeSpan.Zero)
                await Task.Delay(due);
            running.Add(request());
        }

        await Task.WhenAll(running);
    }

    static string Who(PortalPages pages) => pages.Visitor ?? "public";

    [GeneratedRegex("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?<=lessons/).+")]
    private static partial Regex Id();
}
