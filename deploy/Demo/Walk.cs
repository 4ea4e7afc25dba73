using Safeguarding.Demo.Api;
using Safeguarding.Demo.Steps;
using Safeguarding.ServiceDefaults.Deployment;

namespace Safeguarding.Demo;

/// <summary>Goes through the year day by day: sets the date, does what the day holds, and waits until all of it has arrived.</summary>
sealed class Walk(Platform platform, DemoClock clock)
{
    // Enough to keep two cores busy and still leave something for whoever looks on.
    const int Lanes = 6;

    readonly Lock _moving = new();

    public async Task LiveThroughAsync(DateOnly day, IReadOnlyList<Step> steps, CancellationToken ct)
    {
        clock.Offset = day.ToDateTime(new TimeOnly(7, 0), DateTimeKind.Utc) - TimeProvider.System.GetUtcNow().UtcDateTime;
        var threads = steps.GroupBy(step => step.Thread).Select(thread => thread.OrderBy(step => step.At).ToList())
            .OrderBy(thread => thread[0].At)
            .ToLookup(thread => thread.Any(step => step.StopsTheClock));
        await Parallel.ForEachAsync(threads[false], new ParallelOptions { MaxDegreeOfParallelism = Lanes, CancellationToken = ct },
            async (thread, token) => await DoAsync(thread, token));
        foreach (var thread in threads[true])
            await DoAsync(thread, ct);
    }

    async Task DoAsync(List<Step> thread, CancellationToken ct)
    {
        foreach (var step in thread)
        {
            MoveOnTo(step.At);
            await step.DoAsync(platform, ct);
        }
    }

    // The hours of a day go by with what is done in it, and never back.
    void MoveOnTo(DateTime at)
    {
        lock (_moving)
        {
            var offset = at - TimeProvider.System.GetUtcNow().UtcDateTime;
            if (offset > clock.Offset)
                clock.Offset = offset;
        }
    }
}
