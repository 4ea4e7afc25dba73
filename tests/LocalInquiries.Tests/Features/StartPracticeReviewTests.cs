using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.TestKit;
using InquiryState = Safeguarding.Contracts.LocalInquiries.InquiryState;

namespace Safeguarding.LocalInquiries.Tests.Features;

public class StartPracticeReviewTests(LocalInquiriesApp app)
{
    [Fact]
    public async Task A_practice_review_is_due_six_months_after_the_decision_to_start_it()
    {
        var journey = await Journey.SubmittedAsync(app);

        var started = await (await journey.StartAsync()).ReadAsync<PracticeReviewDetails>();

        Assert.Equal(Given.Today.AddMonths(6), started.DueOn);
        var inquiry = await journey.ReadAsync();
        Assert.Equal((InquiryState.PracticeReview, started.DueOn, started), (inquiry.State, inquiry.NextDueOn, inquiry.PracticeReview));
        var told = await app.Bus.PublishedAsync<PracticeReviewStarted>(message => message.InquiryId == journey.Id);
        Assert.Equal(
            (journey.Incident.NotificationId, People.Leeds, started.StartedAt, started.DueOn),
            (told.NotificationId, told.AreaCode, told.StartedAt, told.DueOn));
    }

    [Fact]
    public async Task Started_by_many_at_once_it_starts_once()
    {
        var journey = await Journey.SubmittedAsync(app);

        var responses = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => journey.StartAsync()));

        var answers = await Task.WhenAll(responses.Select(response => response.ReadAsync<PracticeReviewDetails>()));
        Assert.Single(answers.Distinct());
        await app.Bus.PublishedAsync<PracticeReviewStarted>(message => message.InquiryId == journey.Id);
        Assert.Single(app.Bus.Published<PracticeReviewStarted>(message => message.InquiryId == journey.Id));
    }

    [Fact]
    public async Task It_cannot_start_before_the_rapid_review_was_sent()
    {
        var journey = await Journey.ReadyToSignAsync(app);

        var refusal = await (await journey.StartAsync()).RefusalAsync();

        Assert.Equal((409, "rapid-review-not-submitted"), (refusal.Status, refusal.Code));
    }

    [Fact]
    public async Task An_area_that_decided_against_one_waits_for_the_panels_decision()
    {
        var journey = await Journey.SubmittedAsync(app, practiceReview: false);

        var refusal = await (await journey.StartAsync("We think again.")).RefusalAsync();

        Assert.Equal((409, "panel-not-decided"), (refusal.Status, refusal.Code));
    }

    [Fact]
    public async Task After_the_panels_advice_the_area_changes_its_decision_with_a_reason()
    {
        var journey = await Journey.SubmittedAsync(app, practiceReview: false);
        await app.Bus.DeliverAsync(Given.PanelDecision(journey.Incident.NotificationId, PanelOutcome.AdvisePracticeReview));
        var withoutReason = await (await journey.StartAsync()).RefusalAsync();

        var started = await (await journey.StartAsync("The panel's reasons convince us.")).ReadAsync<PracticeReviewDetails>();

        Assert.Equal((400, "changedDecisionReason"), (withoutReason.Status, Assert.Single(withoutReason.Fields)));
        Assert.Equal("The panel's reasons convince us.", started.ChangedDecisionReason);
        var inquiry = await journey.ReadAsync();
        Assert.Equal((false, true), (inquiry.Decision.PracticeReview, inquiry.Panel?.AgreesWithArea));
    }
}
