using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.TestKit;

namespace Safeguarding.NationalPanel.Tests.Features;

public class RecordDecisionTests(PanelApp app)
{
    [Fact]
    public async Task A_decision_keeps_answer_and_reason_for_each_criterion_beside_its_wording()
    {
        var panelCase = await app.ReviewedCaseAsync();

        var decision = await app.DecideAsync(panelCase, Given.Decision(PanelOutcome.AgreePracticeReview)
            .With(first => first with { Answer = CriterionAnswer.Unclear, Reason = "Too early." }));

        Assert.Equal((1, 1, 1), (decision.Number, decision.CriteriaVersion, decision.RapidReviewVersion));
        Assert.Equal(["national-a", "national-b", "national-c"], decision.Considerations.Select(given => given.Code));
        Assert.Equal((CriterionAnswer.Unclear, "Too early."), (decision.Considerations[0].Answer, decision.Considerations[0].Reason));
        Assert.StartsWith("raises or may raise issues", decision.Considerations[1].Text, StringComparison.Ordinal);
        var after = await app.CaseOfAsync(panelCase.NotificationId);
        Assert.Equal((CaseState.Decided, PanelOutcome.AgreePracticeReview), (after.State, after.Outcome));
        Assert.Equivalent(decision, Assert.Single(after.Decisions), strict: true);
    }

    [Fact]
    public async Task A_decision_is_announced_with_ids_codes_and_dates_only()
    {
        var panelCase = await app.ReviewedCaseAsync();

        var decision = await app.DecideAsync(panelCase, Given.Decision(PanelOutcome.NationalInquiry));

        var announced = await app.Bus.PublishedAsync<PanelDecided>(said => said.CaseId == panelCase.Id);
        Assert.Equivalent(new PanelDecided
        {
            DecisionId = decision.Id,
            CaseId = panelCase.Id,
            NotificationId = panelCase.NotificationId,
            Number = 1,
            Outcome = PanelOutcome.NationalInquiry,
            CriteriaVersion = 1,
            DecidedAt = decision.DecidedAt,
        }, announced, strict: true);
    }

    [Fact]
    public async Task A_revision_has_the_next_number_and_the_earlier_decision_stays()
    {
        var panelCase = await app.DecidedCaseAsync(PanelOutcome.MoreInformationNeeded);

        var revision = await app.DecideAsync(panelCase, Given.Decision(PanelOutcome.AgreePracticeReview));

        var decisions = await app.Member().GetAsync<List<PanelDecision>>($"/api/national-panel/cases/{panelCase.Id}/decisions");
        Assert.Equal([PanelOutcome.MoreInformationNeeded, PanelOutcome.AgreePracticeReview],
            decisions.Select(decision => decision.Outcome));
        Assert.Equal((2, revision.Id), (decisions[1].Number, decisions[1].Id));
        Assert.Equivalent(panelCase.Decisions[0], decisions[0], strict: true);
        Assert.Equal(2, (await app.Bus.PublishedAsync<PanelDecided>(said => said.DecisionId == revision.Id)).Number);
    }

    [Fact]
    public async Task No_answer_to_the_criteria_forces_an_outcome()
    {
        var met = await app.ReviewedCaseAsync(recommendsPracticeReview: false);
        var decision = await app.DecideAsync(met, Given.Decision(PanelOutcome.AgreeNoPracticeReview));
        Assert.All(decision.Considerations, given => Assert.Equal(CriterionAnswer.Met, given.Answer));

        var notMet = Given.Decision(PanelOutcome.NationalInquiry);
        notMet = notMet with
        {
            Considerations = [.. notMet.Considerations!.Select(given =>
            given with { Answer = CriterionAnswer.NotMet })]
        };
        Assert.Equal(PanelOutcome.NationalInquiry, (await app.DecideAsync(await app.ReviewedCaseAsync(), notMet)).Outcome);
    }

    [Fact]
    public async Task Each_criterion_is_answered_once()
    {
        var decision = Given.Decision(PanelOutcome.NationalInquiry);
        var given = decision.Considerations!;
        var twice = decision with { Considerations = [given[0], given[0], given[2]] };

        var refusal = await (await app.TryDecideAsync(await app.ReviewedCaseAsync(), twice)).RefusalAsync();

        Assert.Equal(["considerations[1].code: repeated", "considerations: missing-criterion"], refusal.Faults);
    }

    [Fact]
    public async Task Of_two_decisions_on_one_version_of_the_case_one_stands()
    {
        var panelCase = await app.ReviewedCaseAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ =>
            app.TryDecideAsync(panelCase, Given.Decision(PanelOutcome.AgreePracticeReview))));

        Assert.Single(answers, answer => answer.IsSuccessStatusCode);
        Assert.All(answers.Where(answer => !answer.IsSuccessStatusCode), answer => Assert.True((int)answer.StatusCode is 409 or 412));
        Assert.Single((await app.CaseOfAsync(panelCase.NotificationId)).Decisions);
    }

    [Fact]
    public async Task Who_decided_what_is_recorded_without_its_reasons()
    {
        var panelCase = await app.ReviewedCaseAsync();
        var chair = People.Chair();

        await app.SignedInAs(chair).PostJsonAsync($"/api/national-panel/cases/{panelCase.Id}/decisions",
            Given.Decision(PanelOutcome.OutOfRemit), panelCase.Version);

        var entry = await app.Ask(db => db.Set<AuditEntry>().SingleAsync(entry => entry.ActorId == chair.Subject));
        Assert.Equal(("PanelDecided", panelCase.Id, "decision 1: OutOfRemit"), (entry.Action, entry.SubjectId, entry.Reason));
    }

    [Fact]
    public async Task Nothing_of_a_decisions_text_is_logged_or_sent()
    {
        const string Canary = "Quenilda Brackenthwaite";
        var panelCase = await app.ReviewedCaseAsync();

        await app.DecideAsync(panelCase, Given.Decision(PanelOutcome.HeldForThematicInquiry).With(given => given with { Reason = Canary })
            with
        { CommentToArea = Canary });

        var announced = await app.Bus.PublishedAsync<PanelDecided>(said => said.CaseId == panelCase.Id);
        Assert.DoesNotContain(Canary, System.Text.Json.JsonSerializer.Serialize(announced), StringComparison.Ordinal);
        Assert.DoesNotContain(Canary, app.Logs.Text, StringComparison.Ordinal);
    }
}
