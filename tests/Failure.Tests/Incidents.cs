using System.Net;
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
            await Eventually.True(() => IsThereAsync(council, $"api/local-inquiries/by-notification/{id}"), $"notification {id} has its local inquiry", Limit);
            await Eventually.True(() => IsThereAsync(secretariat, $"api/national-panel/cases/by-notification/{id}"), $"notification {id} stands in the panel's queue", Limit);
        }
    }

    static async Task<bool> IsThereAsync(DemoClient client, string path)
    {
        try
        {
            using var response = await (await client.SignedInAsync()).GetAsync(path);
            return response.StatusCode == HttpStatusCode.OK;
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
        catch (Exception exception) when (exception is HttpRequestException or InvalidOperationException)
        {
            return false;
        }
    }, "the notification was accepted", Limit);
}
