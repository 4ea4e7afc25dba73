using Safeguarding.Client;
using Safeguarding.Contracts;
using Safeguarding.TestKit;

namespace Safeguarding.Failure.Tests;

/// <summary>
/// Many notifications at once, and whether each is stored once and has become exactly one local inquiry and one panel case.
/// </summary>
static class Incidents
{
    static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);
    static readonly string[] Services = ["notifications", "local-inquiries", "national-panel"];

    /// <summary>Sends so many; a sender who gets no answer asks again with the same id.</summary>
    public static async Task<IReadOnlyList<Guid>> SendAsync(Platform platform, int number, bool untilAnswered = false)
    {
        var jobs = Enumerable.Range(0, number).Select(_ => new MainJob(platform.Address)).ToList();
        await Task.WhenAll(jobs.Select(job => untilAnswered ? SendUntilAnsweredAsync(job) : job.SendNotificationAsync()));
        jobs.ForEach(job => job.Dispose());
        return [.. jobs.Select(job => job.NotificationId)];
    }

    /// <summary>Waits until all have arrived and nothing is under way any more, and counts what has come of each.</summary>
    public static async Task ArriveOnceAsync(Platform platform, IReadOnlyList<Guid> notifications)
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

        foreach (var service in Services)
            await Eventually.True(() => Database.IsEmptyAsync(platform, service, "Outbox WHERE SentAt IS NULL"),
                $"every event of {service} is sent", Limit);
        await AssertOnceAsync(notifications, after => council.Api.Notifications.ListAsync(After(after), default), row => row.Id);
        await AssertOnceAsync(notifications, after => council.Api.LocalInquiries.ListAsync(After(after), default),
            row => row.NotificationId);
        await AssertOnceAsync(notifications, after => secretariat.Api.Panel.CasesAsync(After(after), default), row => row.NotificationId);
    }

    static async Task AssertOnceAsync<T>(IReadOnlyList<Guid> notifications, Func<string?, Task<Page<T>>> list, Func<T, Guid> notification)
    {
        var found = await ServiceCalls.AllAsync(list, default).Select(notification).Where(notifications.Contains).ToListAsync();
        Assert.Equal(notifications.Order(), found.Order());
    }

    static string After(string? cursor) => Query.Of(("limit", "200"), ("after", cursor));

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
