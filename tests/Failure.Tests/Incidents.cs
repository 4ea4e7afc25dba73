using Safeguarding.Client;
using Safeguarding.TestKit;

namespace Safeguarding.Failure.Tests;

/// <summary>Many notifications at once, and whether each has become exactly one local inquiry and one panel case.</summary>
static class Incidents
{
    static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    /// <summary>Sends so many; a sender who gets no answer asks again with the same id.</summary>
    public static async Task<IReadOnlyList<Guid>> SendAsync(Platform platform, int number, bool untilAnswered = false)
    {
        var jobs = Enumerable.Range(0, number).Select(_ => new MainJob(platform.Address)).ToList();
        await Task.WhenAll(jobs.Select(job => untilAnswered ? SendUntilAnsweredAsync(job) : job.SendNotificationAsync()));
        jobs.ForEach(job => job.Dispose());
        return [.. jobs.Select(job => job.NotificationId)];
    }

    public static async Task ArriveAsync(Platform platform, IReadOnlyList<Guid> notifications)
    {
        using var council = new DemoClient(platform.Address, "leeds-council");
        using var secretariat = new DemoClient(platform.Address, "panel-secretariat");
        foreach (var id in notifications)
        {
            await Eventually.True(() => IsThereAsync(council.Api.LocalInquiries.OfNotificationAsync(id, default)),
                $"notification {id} has its local inquiry", Limit);
            await Eventually.True(() => IsThereAsync(secretariat.Api.Panel.OfNotificationAsync(id, default)),
                $"notification {id} stands in the panel's queue", Limit);
        }
    }

    static async Task<bool> IsThereAsync<T>(Task<T?> asked)
        where T : class
    {
        try
        {
            return await asked is not null;
        }
        catch (HttpRequestException)
        {
            return false; // the service is on its way back
        }
    }

    static Task SendUntilAnsweredAsync(MainJob job) => Eventually.True(async () =>
    {
        try
        {
            await job.SendNotificationAsync();
            return true;
        }
        catch (Exception exception) when (exception is HttpRequestException or RefusedException)
        {
            return false;
        }
    }, "the notification was accepted", Limit);
}
