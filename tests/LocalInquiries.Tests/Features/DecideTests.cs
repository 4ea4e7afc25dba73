using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.TestKit;

namespace Safeguarding.LocalInquiries.Tests.Features;

public class DecideTests(LocalInquiriesApp app)
{
    [Fact]
    public async Task A_decision_is_read_back_with_the_wording_it_was_made_by()
    {
        var journey = await Journey.OpenAsync(app);

        var response = await journey.Police.PutJsonAsync($"{journey.Path}/decision", Given.Decision(), 1);

        Assert.Equal(new DecisionReceipt(2, 2, 1), await response.ReadAsync<DecisionReceipt>());
        var decision = (await journey.ReadAsync()).Decision;
        Assert.Equal((true, false, 1), (decision.PracticeReview, decision.NationalIssueRaised, decision.CriteriaVersion));
        Assert.Equal(
            [new InquiryCriterion("local-a", "highlights or may highlight improvements needed — “exactly as printed”",
                "SI 2018/789 reg 11(2)(a)",
                CriterionAnswer.Met, "Handovers were not written down."),
             new InquiryCriterion("local-b", "highlights or may highlight recurrent themes", "SI 2018/789 reg 11(2)(b)",
                CriterionAnswer.Unclear, "Two earlier reviews may be alike.")],
            decision.Criteria);
    }

    [Fact]
    public async Task Each_consideration_is_answered_once()
    {
        var journey = await Journey.OpenAsync(app);
        var decision = Given.Decision();
        var twice = decision with { Answers = [decision.Answers![0], decision.Answers[0]] };

        var refusal = await (await journey.Police.PutJsonAsync($"{journey.Path}/decision", twice, 1)).RefusalAsync();

        Assert.Equal(["answers[1].code: repeated", "answers: missing-criterion"], refusal.Faults);
    }

    [Fact]
    public async Task A_met_criterion_does_not_decide()
    {
        var journey = await Journey.OpenAsync(app);

        await journey.Council.PutJsonAsync($"{journey.Path}/decision", Given.Decision(practiceReview: false), 1);

        var decision = (await journey.ReadAsync()).Decision;
        Assert.False(decision.PracticeReview);
        Assert.Contains(decision.Criteria, criterion => criterion.Answer == CriterionAnswer.Met);
    }

    [Fact]
    public async Task A_changed_decision_replaces_the_one_before()
    {
        var journey = await Journey.OpenAsync(app);
        await journey.Council.PutJsonAsync($"{journey.Path}/decision", Given.Decision(), 1);
        var changed = Given.Decision() with
        {
            Answers =
            [
                new AnswerCriterionRequest { Code = "local-b", Answer = CriterionAnswer.NotMet, Reason = "They are not alike." },
                new AnswerCriterionRequest { Code = "local-a", Answer = CriterionAnswer.Met, Reason = "Handovers were not written down." },
            ],
        };

        var receipt = await (await journey.Health.PutJsonAsync($"{journey.Path}/decision", changed, 2)).ReadAsync<DecisionReceipt>();

        Assert.Equal((3, 3), (receipt.Version, receipt.ContentVersion));
        Assert.Equal([CriterionAnswer.Met, CriterionAnswer.NotMet],
            (await journey.ReadAsync()).Decision.Criteria.Select(criterion => criterion.Answer));
    }

    [Fact]
    public async Task The_same_decision_again_changes_nothing()
    {
        var journey = await Journey.OpenAsync(app);
        await journey.Council.PutJsonAsync($"{journey.Path}/decision", Given.Decision(), 1);

        var again = await journey.Council.PutJsonAsync($"{journey.Path}/decision", Given.Decision(), 1);

        Assert.Equal(new DecisionReceipt(2, 2, 1), await again.ReadAsync<DecisionReceipt>());
    }
}
