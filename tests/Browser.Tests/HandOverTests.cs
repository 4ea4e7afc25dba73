using Safeguarding.Browser.Tests.Hosting;
using Safeguarding.Browser.Tests.Journeys;
using Safeguarding.Client;
using Safeguarding.TestKit;

namespace Safeguarding.Browser.Tests;

/// <summary>Where the main job passes from one to another, the other finds it by a notice and, where they are to act, by a task.</summary>
public class HandOverTests(BrowserFixture fixture)
{
    const string Ruth = "ruth.coleman";

    [Fact]
    public async Task From_a_draft_to_a_sent_notification()
    {
        await using var grace = await fixture.SignedInAsync("grace.okafor");
        var draft = await fixture.SharedDraftAsync();
        await grace.FollowNoticeAsync("Comment on the council’s draft notification", null, draft);
        await grace.FollowTaskAsync(draft);

        using var job = new MainJob(fixture.Platform.Address);
        await job.SendNotificationAsync();
        var review = $"/cases/{job.NotificationId}/rapid-review";
        await job.InquiryAsync();
        var panelCase = await CaseAsync(job);
        foreach (var name in new[] { "grace.okafor", "daniel.reid", "tom.ashworth" })
        {
            await using var partner = await fixture.SignedInAsync(name);
            await partner.FollowNoticeAsync("A rapid review began", panelCase.Reference, $"/cases/{job.NotificationId}");
            await partner.FollowTaskAsync(review);
        }

        await job.WriteRapidReviewAsync();
        await using var daniel = await fixture.SignedInAsync("daniel.reid");
        await daniel.FollowNoticeAsync("your agency’s signature is missing", panelCase.Reference, $"{review}/sign");
        await daniel.FollowTaskAsync($"{review}/sign");
    }

    [Fact]
    public async Task From_the_secretariat_to_a_colleague()
    {
        using var job = new MainJob(fixture.Platform.Address);
        await job.SendNotificationAsync();
        var (id, reference) = await CaseAsync(job);
        await using var ruth = await fixture.SignedInAsync(Ruth);
        await ruth.FollowTaskAsync($"/panel/cases/{id}/triage");

        await ruth.SelectAsync("Form.Owner", "Marcus Bell (Panel member)");
        await ruth.PressAsync("Save");

        await using var marcus = await fixture.SignedInAsync("marcus.bell");
        await marcus.FollowNoticeAsync("A colleague gave you a case to look after", reference, $"/panel/cases/{id}");
        await marcus.FollowTaskAsync($"/panel/cases/{id}");
        Assert.Contains("A colleague gave it to you", await marcus.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_cases_go_to_a_colleague_from_the_queue_without_a_script()
    {
        using var job = new MainJob(fixture.Platform.Address);
        await job.SendNotificationAsync();
        var (id, reference) = await CaseAsync(job);
        await using var ruth = await fixture.SignedInAsync(Ruth, Screen.WithoutJavaScript);
        await ruth.OpenAsync("/dashboard");
        await ruth.LeaveByAsync(ruth.Page.Locator("a[href='/panel/cases']").First);
        await ruth.Page.Locator("summary").First.ClickAsync();
        await ruth.TypeAsync("Reference", reference);
        await ruth.PressAsync("Apply");

        await ruth.Page.Locator($"input[name='Cases'][value='{id}']").CheckAsync();
        await ruth.SelectAsync("Colleague", "Eleanor Voss (Panel chair)");
        await ruth.PressAsync("Give");

        Assert.Contains("The cases you selected have a new owner", await ruth.Page.Locator("main").InnerTextAsync(),
            StringComparison.Ordinal);
        await using var eleanor = await fixture.SignedInAsync("eleanor.voss");
        await eleanor.FollowNoticeAsync("A colleague gave you a case to look after", reference, $"/panel/cases/{id}");
    }

    [Fact]
    public async Task From_a_signed_review_to_the_panel_and_its_decision_back_to_the_area()
    {
        using var job = new MainJob(fixture.Platform.Address);
        await job.SendNotificationAsync();
        await job.WriteRapidReviewAsync();
        await job.SignRapidReviewAsync();
        var (id, reference) = await CaseAsync(job);
        await using var ruth = await fixture.SignedInAsync(Ruth);
        await ruth.FollowNoticeAsync("A rapid review reached the panel", reference, $"/panel/cases/{id}");
        await using var eleanor = await fixture.SignedInAsync("eleanor.voss");
        await eleanor.FollowTaskAsync($"/panel/cases/{id}");

        await job.DecideAsync();

        await using var amira = await fixture.SignedInAsync("amira.hussain");
        await amira.FollowNoticeAsync("The panel decided", reference, $"/cases/{job.NotificationId}#local-inquiry");
        await amira.FollowTaskAsync($"/cases/{job.NotificationId}#local-inquiry");
        await ruth.FollowTaskAsync($"/panel/inquiries/new?case={id}");
    }

    [Fact]
    public async Task From_who_writes_a_bulletin_to_who_approves_it()
    {
        using var job = new MainJob(fixture.Platform.Address);
        await job.SendNotificationAsync();
        await job.WriteRapidReviewAsync();
        await job.SignRapidReviewAsync();
        await job.DecideAsync();
        await job.PublishNationalInquiryAsync();
        await job.WriteBulletinAsync(job.BulletinId, $"Sharing what each agency knows {job.Keyword}", (await job.LessonAsync()).LessonId);
        var desk = job.As("editor-one").Library;
        var draft = await desk.DraftAsync(job.BulletinId, default).ThereAsync();
        await desk.AskApprovalAsync(job.BulletinId, draft.Version, default).TakenAsync();

        await using var james = await fixture.SignedInAsync("james.whitlock");
        await james.FollowNoticeAsync("Approve a bulletin", null, $"/editor/bulletins/{job.BulletinId}");
        await james.FollowTaskAsync($"/editor/bulletins/{job.BulletinId}");
    }

    static async Task<(Guid Id, string Reference)> CaseAsync(MainJob job)
    {
        var found = await Eventually.Get(() => job.As("panel-secretariat").Panel.OfNotificationAsync(job.NotificationId, default),
            "the panel's case has opened");
        return (found.Id, found.Reference);
    }
}
