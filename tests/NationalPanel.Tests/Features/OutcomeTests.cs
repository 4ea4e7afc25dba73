using Safeguarding.Contracts.NationalPanel;
using Safeguarding.TestKit;

namespace Safeguarding.NationalPanel.Tests.Features;

/// <summary>Which outcome is possible when.</summary>
public class OutcomeTests(PanelApp app)
{
    public static TheoryData<PanelOutcome> Outcomes => [.. Enum.GetValues<PanelOutcome>()];

    [Theory]
    [MemberData(nameof(Outcomes))]
    public async Task Only_agreement_and_disagreement_need_the_rapid_review(PanelOutcome outcome)
    {
        var answer = await app.TryDecideAsync(await app.CaseAsync(), Given.Decision(outcome));

        if (outcome is PanelOutcome.AgreePracticeReview or PanelOutcome.AgreeNoPracticeReview
            or PanelOutcome.AdvisePracticeReview or PanelOutcome.AdviseNoPracticeReview)
            Assert.Equal("rapid-review-awaited", (await answer.RefusalAsync()).Code);
        else
            Assert.Null((await answer.ReadAsync<PanelDecision>()).RapidReviewVersion);
    }

    [Theory]
    [InlineData(PanelOutcome.AgreePracticeReview, true)]
    [InlineData(PanelOutcome.AdviseNoPracticeReview, true)]
    [InlineData(PanelOutcome.AgreeNoPracticeReview, false)]
    [InlineData(PanelOutcome.AdvisePracticeReview, false)]
    public async Task Agreement_and_disagreement_fit_what_the_area_decided(PanelOutcome outcome, bool areaDecidedForReview)
    {
        var fitting = await app.TryDecideAsync(await app.ReviewedCaseAsync(areaDecidedForReview), Given.Decision(outcome));
        var contradicting = await app.TryDecideAsync(await app.ReviewedCaseAsync(!areaDecidedForReview), Given.Decision(outcome));

        Assert.Equal(201, (int)fitting.StatusCode);
        Assert.Equal("outcome-contradicts-rapid-review", (await contradicting.RefusalAsync()).Code);
    }

    [Theory]
    [MemberData(nameof(Outcomes))]
    public async Task Nothing_is_decided_on_a_withdrawn_notification(PanelOutcome outcome)
    {
        var panelCase = await app.ReviewedCaseAsync();
        await app.Bus.DeliverAsync(Given.Withdrawal(panelCase.NotificationId));
        panelCase = await app.CaseOfAsync(panelCase.NotificationId);

        var refusal = await (await app.TryDecideAsync(panelCase, Given.Decision(outcome))).RefusalAsync();

        Assert.Equal((409, "case-withdrawn"), (refusal.Status, refusal.Code));
        Assert.Empty((await app.CaseOfAsync(panelCase.NotificationId)).Decisions);
    }

    [Theory]
    [InlineData(PanelOutcome.AgreePracticeReview, CaseState.Decided)]
    [InlineData(PanelOutcome.MoreInformationNeeded, CaseState.AwaitingInformation)]
    [InlineData(PanelOutcome.HeldForThematicInquiry, CaseState.HeldForThematicInquiry)]
    [InlineData(PanelOutcome.NationalInquiry, CaseState.Decided)]
    [InlineData(PanelOutcome.NotificationCriteriaNotMet, CaseState.Decided)]
    [InlineData(PanelOutcome.OutOfRemit, CaseState.Decided)]
    public async Task The_case_stands_where_the_outcome_puts_it(PanelOutcome outcome, CaseState state) =>
        Assert.Equal(state, (await app.DecidedCaseAsync(outcome)).State);

    [Theory]
    [InlineData(PanelOutcome.AgreePracticeReview, CaseState.AwaitingDecision)]
    [InlineData(PanelOutcome.MoreInformationNeeded, CaseState.AwaitingDecision)]
    [InlineData(PanelOutcome.OutOfRemit, CaseState.Decided)]
    [InlineData(PanelOutcome.NationalInquiry, CaseState.Decided)]
    public async Task A_newer_rapid_review_asks_the_panel_again_unless_the_question_has_ended(PanelOutcome outcome, CaseState state)
    {
        var panelCase = await app.DecidedCaseAsync(outcome);

        await app.Bus.DeliverAsync(Given.RapidReview(panelCase.NotificationId, version: 2));

        Assert.Equal(state, (await app.CaseOfAsync(panelCase.NotificationId)).State);
    }
}
