using Safeguarding.Contracts.NationalPanel;

namespace Safeguarding.LocalInquiries.Tests.Consumers;

public class PanelDecidedTests(LocalInquiriesApp app)
{
    [Fact]
    public async Task The_panels_decision_is_shown_beside_the_areas_own()
    {
        var journey = await Journey.SubmittedAsync(app, practiceReview: false);

        await app.Bus.DeliverAsync(Given.PanelDecision(journey.Incident.NotificationId, PanelOutcome.AdvisePracticeReview), times: 3);

        var inquiry = await journey.ReadAsync();
        Assert.Equal((1, PanelOutcome.AdvisePracticeReview, false),
            (inquiry.Panel?.Number, inquiry.Panel?.Outcome, inquiry.Panel?.AgreesWithArea));
        Assert.False(inquiry.Decision.PracticeReview);
    }

    [Fact]
    public async Task Of_decisions_out_of_order_the_highest_number_counts()
    {
        var journey = await Journey.OpenAsync(app);
        var first = Given.PanelDecision(journey.Incident.NotificationId, PanelOutcome.MoreInformationNeeded);
        var third = Given.PanelDecision(journey.Incident.NotificationId, PanelOutcome.NationalInquiry, number: 3);
        var second = Given.PanelDecision(journey.Incident.NotificationId, PanelOutcome.HeldForThematicInquiry, number: 2);

        foreach (var decision in new[] { first, third, second, third, first })
            await app.Bus.DeliverAsync(decision);

        Assert.Equal((3, PanelOutcome.NationalInquiry),
            ((await journey.ReadAsync()).Panel?.Number, (await journey.ReadAsync()).Panel?.Outcome));
    }

    [Fact]
    public async Task A_decision_that_comes_before_the_inquiry_waits_for_it()
    {
        var incident = Given.Incident();
        await app.Bus.DeliverAsync(Given.PanelDecision(incident.NotificationId, PanelOutcome.OutOfRemit));

        var journey = await Journey.OpenAsync(app, incident);

        Assert.Equal(PanelOutcome.OutOfRemit, (await journey.ReadAsync()).Panel?.Outcome);
    }

    [Theory]
    [InlineData(PanelOutcome.AgreePracticeReview, true)]
    [InlineData(PanelOutcome.AdviseNoPracticeReview, false)]
    [InlineData(PanelOutcome.HeldForThematicInquiry, null)]
    public async Task Agreement_with_the_area_is_told_where_the_outcome_speaks_of_it(PanelOutcome outcome, bool? agrees)
    {
        var journey = await Journey.ReadyToSignAsync(app, practiceReview: true);

        await app.Bus.DeliverAsync(Given.PanelDecision(journey.Incident.NotificationId, outcome));

        Assert.Equal(agrees, (await journey.ReadAsync()).Panel?.AgreesWithArea);
    }

    [Fact]
    public async Task The_panels_decision_voids_no_signature()
    {
        var journey = await Journey.ReadyToSignAsync(app);
        await journey.SignAsync(journey.Council);

        await app.Bus.DeliverAsync(Given.PanelDecision(journey.Incident.NotificationId, PanelOutcome.MoreInformationNeeded));

        Assert.False(Assert.Single((await journey.ReadAsync()).Signatures).Voided);
    }
}
