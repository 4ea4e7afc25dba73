using System.Globalization;
using Safeguarding.Demo.Api;
using Safeguarding.Demo.Plan;
using Safeguarding.Demo.Steps;
using Safeguarding.ServiceDefaults.Deployment;

namespace Safeguarding.Demo;

/// <summary>Fills one data folder's year and says how far it is.</summary>
sealed class DemoYear(Platform platform, string folder)
{
    public const int UsualNotifications = 400;

    // The day on which the framework came into force. Another seed gives another year of the same kind.
    const int Seed = 20180629;

    public async Task FillAsync(int notifications, CancellationToken ct)
    {
        var started = TimeProvider.System.GetTimestamp();
        var file = YearFile.OpenOrBegin(folder,
            YearSpan.EndingBefore(DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime), Seed, notifications));
        if (file.Complete)
        {
            Console.WriteLine($"Demo year: ready ({file.Span.Notifications} notifications, filled before)");
            return;
        }

        var steps = new YearPlan(file.Span).Steps();
        await BeginAsync(ct);
        using var clock = DemoClock.Open(Path.Combine(folder, "clock"));
        try
        {
            await LiveAsync(file, steps, new Walk(platform, clock), ct);
        }
        finally
        {
            clock.Offset = TimeSpan.Zero;
        }

        var seconds = TimeProvider.System.GetElapsedTime(started).TotalSeconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"Demo year: ready ({file.Span.Notifications} notifications in {seconds:0} s)"));
    }

    async Task LiveAsync(YearFile file, IReadOnlyList<Step> steps, Walk walk, CancellationToken ct)
    {
        var sent = 0;
        var told = 0;
        foreach (var day in steps.GroupBy(step => DateOnly.FromDateTime(step.At)).OrderBy(day => day.Key))
        {
            sent += day.Count(step => step is SendNotification);
            if (day.Key <= file.LivedUntil)
                continue;
            await walk.LiveThroughAsync(day.Key, [.. day], ct);
            (file with { LivedUntil = day.Key }).Save(folder);
            var month = (day.Key.Year * 12) + day.Key.Month;
            if (month != told)
                Console.WriteLine(string.Create(CultureInfo.GetCultureInfo("en-GB"),
                    $"Demo year: {sent} of {file.Span.Notifications} notifications, {day.Key:MMMM yyyy} …"));
            told = month;
        }

        (file with { LivedUntil = file.Span.LastDay }).Save(folder);
    }

    /// <summary>
    /// What a first start tells the other services must have arrived before the date goes back: until it returns, it would wait.
    /// </summary>
    Task BeginAsync(CancellationToken ct) => Platform.ArrivedAsync(
        async () => (await platform.Council("E08000035").LocalInquiries.CriteriaAsync(ct)).Value,
            "the criteria in force to reach the local inquiries", ct);
}
