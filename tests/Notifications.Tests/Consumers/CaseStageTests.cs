using Safeguarding.Contracts;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Contracts.Notifications;
using Safeguarding.TestKit;

namespace Safeguarding.Notifications.Tests.Consumers;

/// <summary>How far a case has come, from what the other services tell, whatever the deliveries and their order.</summary>
public class CaseStageTests(NotificationsApp app)
{
    readonly CaseEvents _told = new();

    [Fact]
    public async Task A_case_goes_from_stage_to_stage()
    {
        var id = await SendAsync();
        var stages = new List<CaseStage> { await StageAsync(id) };
        foreach (var tell in new Func<Task>[]
        {
            () => app.Bus.DeliverAsync(_told.RapidReview(id, 1)),
            () => app.Bus.DeliverAsync(CaseEvents.Decision(id, 1, PanelOutcome.MoreInformationNeeded)),
            () => app.Bus.DeliverAsync(_told.RapidReview(id, 2)),
            () => app.Bus.DeliverAsync(CaseEvents.Decision(id, 2, PanelOutcome.AgreePracticeReview)),
            () => app.Bus.DeliverAsync(_told.Started(id)),
            () => app.Bus.DeliverAsync(_told.Published(id)),
        })
        {
            await tell();
            stages.Add(await StageAsync(id));
        }

        Assert.Equal(
            [CaseStage.RapidReview, CaseStage.WithPanel, CaseStage.InformationAsked, CaseStage.WithPanel, CaseStage.PracticeReviewToStart,
                CaseStage.PracticeReview, CaseStage.Published], stages);
    }

    [Fact]
    public async Task A_national_inquiry_is_decided_opened_and_published()
    {
        var id = await SendAsync();
        await app.Bus.DeliverAsync(_told.RapidReview(id, 1));
        await app.Bus.DeliverAsync(CaseEvents.Decision(id, 1, PanelOutcome.NationalInquiry));
        Assert.Equal(CaseStage.InquiryToOpen, await StageAsync(id));

        await app.Bus.DeliverAsync(_told.Opened(id));
        Assert.Equal((CaseStage.NationalInquiry, CaseEvents.DueOn), ((await ReadAsync(id)).Stage, (await ReadAsync(id)).NextDueOn!.Value));

        await app.Bus.DeliverAsync(_told.InquiryPublished(id));
        Assert.Equal(CaseStage.Published, await StageAsync(id));
    }

    [Fact]
    public async Task The_same_stage_comes_out_twice_over_backwards_and_before_the_notification()
    {
        var id = Guid.CreateVersion7();
        await app.Bus.DeliverAsync(_told.InquiryPublished(id), times: 2);
        await app.Bus.DeliverAsync(_told.Opened(id), times: 2);
        await app.Bus.DeliverAsync(_told.Started(id), times: 2);
        await app.Bus.DeliverAsync(CaseEvents.Decision(id, 1, PanelOutcome.AdvisePracticeReview), times: 2);
        await app.Bus.DeliverAsync(_told.RapidReview(id, 1), times: 2);
        await app.SendAsync(Given.Notification() with { Id = id });

        var row = await ReadAsync(id);

        Assert.Equal((CaseStage.PracticeReview, CaseEvents.DueOn), (row.Stage, row.NextDueOn!.Value));
    }

    [Fact]
    public async Task Events_at_the_same_moment_all_count()
    {
        var id = await SendAsync();

        await Task.WhenAll(
            app.Bus.DeliverAsync(_told.RapidReview(id, 1)), app.Bus.DeliverAsync(_told.Started(id)),
            app.Bus.DeliverAsync(_told.Published(id)),
            app.Bus.DeliverAsync(CaseEvents.Decision(id, 1, PanelOutcome.AgreePracticeReview)));

        Assert.Equal(CaseStage.Published, await StageAsync(id));
    }

    [Fact]
    public async Task A_withdrawn_notification_has_ended_whatever_is_told_afterwards()
    {
        var id = await SendAsync();
        await app.Notifier().PostJsonAsync($"/api/notifications/{id}/withdrawal",
            new WithdrawNotificationRequest { Reason = WithdrawalReason.WrongArea, Text = "Kent notifies." }, ifMatch: 1);

        await app.Bus.DeliverAsync(_told.RapidReview(id, 1));

        var row = await ReadAsync(id);
        Assert.Equal((CaseStage.Ended, null), (row.Stage, row.NextDueOn));
    }

    [Theory]
    [InlineData(PanelOutcome.AgreeNoPracticeReview, true, CaseStage.Decided)]
    [InlineData(PanelOutcome.AdviseNoPracticeReview, true, CaseStage.PracticeReviewToStart)]
    [InlineData(PanelOutcome.AdviseNoPracticeReview, false, CaseStage.Decided)]
    [InlineData(PanelOutcome.HeldForThematicInquiry, true, CaseStage.HeldForThematicInquiry)]
    [InlineData(PanelOutcome.OutOfRemit, true, CaseStage.Decided)]
    public async Task What_follows_from_a_decision(PanelOutcome outcome, bool wantsReview, CaseStage stage)
    {
        var id = await SendAsync();
        await app.Bus.DeliverAsync(_told.RapidReview(id, 1) with { RecommendsPracticeReview = wantsReview });
        await app.Bus.DeliverAsync(CaseEvents.Decision(id, 1, outcome));

        Assert.Equal(stage, await StageAsync(id));
    }

    [Fact]
    public async Task Lists_are_narrowed_by_stage_and_sorted_by_every_column()
    {
        const string area = "E09000018";
        var council = app.SignedInAs(People.NotifierOf(area));
        var (first, second, third) = (await SendAsync(area), await SendAsync(area), await SendAsync(area));
        await app.Bus.DeliverAsync(_told.RapidReview(second, 1));
        await app.Bus.DeliverAsync(_told.Started(third));

        Assert.Equal([second], await IdsAsync("stage=withPanel"));
        Assert.Equal([first, second, third], await IdsAsync("sort=stage"));
        Assert.Equal([third, second, first], await IdsAsync("sort=-stage"));
        Assert.Equal([first, third, second], await IdsAsync("sort=due"));
        var references = (await council.GetAsync<Page<NotificationSummary>>("/api/notifications")).Items
            .OrderBy(row => row.Reference, StringComparer.Ordinal).Select(row => row.Id);
        Assert.Equal(references, await IdsAsync("sort=reference"));
        Assert.Equal(references.Reverse(), await IdsAsync("sort=-reference"));
        foreach (var column in new[] { "area", "kind", "children", "aware" })
            Assert.Equal(3, (await IdsAsync($"sort={column}")).Distinct().Count());

        // One row a page, so that the cursor of every order is followed.
        async Task<List<Guid>> IdsAsync(string query)
        {
            var ids = new List<Guid>();
            string? after = null;
            do
            {
                var page = await council.GetAsync<Page<NotificationSummary>>($"/api/notifications?limit=1&{query}&after={after}");
                ids.AddRange(page.Items.Select(row => row.Id));
                after = page.Next;
            }
            while (after is not null);
            return ids;
        }
    }

    async Task<Guid> SendAsync(string area = People.Leeds)
    {
        var request = Given.Notification() with { AreaCode = area };
        await (await app.SignedInAs(People.NotifierOf(area)).PostJsonAsync("/api/notifications", request)).ReadAsync<NotificationReceipt>();
        return request.Id!.Value;
    }

    async Task<CaseStage> StageAsync(Guid id) => (await ReadAsync(id)).Stage;

    async Task<NotificationSummary> ReadAsync(Guid id) =>
        (await app.SignedInAs(People.Secretariat()).GetAsync<NotificationOverview>($"/api/notifications/{id}/overview")).Summary;
}
