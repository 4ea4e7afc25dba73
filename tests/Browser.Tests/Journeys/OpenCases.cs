using Safeguarding.Browser.Tests.Hosting;
using Safeguarding.Client;
using Safeguarding.TestKit;

namespace Safeguarding.Browser.Tests.Journeys;

/// <summary>Cases that tests begin with, brought that far through the API.</summary>
static class OpenCases
{
    /// <summary>A notification of Leeds whose rapid review is open; returns the address of the review.</summary>
    public static async Task<string> OpenReviewAsync(this BrowserFixture fixture)
    {
        using var job = new MainJob(fixture.Platform.Address);
        await job.SendNotificationAsync();
        await job.InquiryAsync();
        return AddressOf(job);
    }

    /// <summary>The same with every section written and decided, ready to be signed.</summary>
    public static async Task<string> WrittenReviewAsync(this BrowserFixture fixture)
    {
        using var job = new MainJob(fixture.Platform.Address);
        await job.SendNotificationAsync();
        await job.WriteRapidReviewAsync();
        return AddressOf(job);
    }

    /// <summary>
    /// The same, sent to the panel, for a practice review that has not started; returns the address of the practice review.
    /// </summary>
    public static async Task<string> DecidedReviewAsync(this BrowserFixture fixture)
    {
        using var job = new MainJob(fixture.Platform.Address) { PracticeReview = true };
        await job.SendNotificationAsync();
        await job.WriteRapidReviewAsync();
        await job.SignRapidReviewAsync();
        return $"/cases/{job.NotificationId}/practice-review";
    }

    /// <summary>A case on which the panel can decide: its rapid review, which is for a practice review, has arrived there.</summary>
    public static async Task<(string Id, string Reference)> ReviewedCaseAsync(this BrowserFixture fixture)
    {
        using var job = new MainJob(fixture.Platform.Address) { PracticeReview = true };
        await job.SendNotificationAsync();
        await job.WriteRapidReviewAsync();
        await job.SignRapidReviewAsync();
        return await PanelCaseAsync(job);
    }

    /// <summary>A case that the panel has decided for a national inquiry, which is not open yet.</summary>
    public static async Task<(string Id, string Reference)> CaseForInquiryAsync(this BrowserFixture fixture)
    {
        using var job = new MainJob(fixture.Platform.Address);
        await job.SendNotificationAsync();
        await job.WriteRapidReviewAsync();
        await job.SignRapidReviewAsync();
        await job.DecideAsync();
        return await PanelCaseAsync(job);
    }

    /// <summary>The panel's case of a notification made under the code of an area that two councils took over.</summary>
    public static async Task<Guid> SharedCaseAsync(this BrowserFixture fixture)
    {
        using var job = new MainJob(fixture.Platform.Address)
        {
            Change = sent =>
            {
                sent["areaCode"] = "E10000006";
                sent["becameAwareOn"] = "2023-04-01";
                sent["incident"]!["date"]!["on"] = "2023-03-30";
            },
        };
        await job.As("cumberland-council").Notifications.SendAsync(await job.NotificationAsync(), default).TakenAsync();
        return (await Eventually.Get(() => job.As("panel-secretariat").Panel.OfNotificationAsync(job.NotificationId, default),
            "the panel's case has opened")).Id;
    }

    static async Task<(string Id, string Reference)> PanelCaseAsync(MainJob job)
    {
        var found = await Eventually.Get(async () =>
            await job.As("panel-secretariat").Panel.OfNotificationAsync(job.NotificationId,
                default) is { RapidReview.SubmittedAt: not null } read ? read : null,
            "the rapid review stands on the panel's case");
        return (found.Id.ToString(), found.Reference);
    }

    static string AddressOf(MainJob job) => $"/cases/{job.NotificationId}/rapid-review";
}
