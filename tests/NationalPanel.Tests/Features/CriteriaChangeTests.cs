using Safeguarding.Contracts.NationalPanel;
using Safeguarding.NationalPanel.Model;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.TestKit;

namespace Safeguarding.NationalPanel.Tests.Features;

/// <summary>A new version comes into force between two decisions. Has a host of its own: the other tests decide under version 1.</summary>
public class CriteriaChangeTests(PanelApp app) : IClassFixture<PanelApp>
{
    [Fact]
    public async Task A_decision_is_made_against_the_version_in_force_and_keeps_its_wording_afterwards()
    {
        var panelCase = await app.DecidedCaseAsync(PanelOutcome.MoreInformationNeeded);
        await AdoptVersion2Async();

        var outdated = await (await app.TryDecideAsync(panelCase, Given.Decision(PanelOutcome.AgreePracticeReview))).RefusalAsync();
        Assert.Contains("criteriaVersion", outdated.Fields);
        var decision = await app.DecideAsync(panelCase, new RecordDecisionRequest
        {
            Outcome = PanelOutcome.AgreePracticeReview,
            CriteriaVersion = 2,
            Considerations = [new ConsiderationRequest { Code = "national-a", Answer = CriterionAnswer.Met, Reason = "New." }],
        });

        Assert.Equal("is new", Assert.Single(decision.Considerations).Text);
        var earlier = (await app.CaseOfAsync(panelCase.NotificationId)).Decisions[0];
        Assert.Equal((1, 3), (earlier.CriteriaVersion, earlier.Considerations.Count));
        Assert.StartsWith("highlights or may highlight improvements", earlier.Considerations[0].Text, StringComparison.Ordinal);
        Assert.Equal(2, (await app.Bus.PublishedAsync<PanelDecided>(said => said.DecisionId == decision.Id)).CriteriaVersion);
    }

    Task AdoptVersion2Async() => app.Ask(async db =>
    {
        var set = new CriteriaSet
        {
            Id = Guid.CreateVersion7(),
            Number = 2,
            EffectiveFrom = Given.Today,
            Status = CriteriaStatus.Adopted,
            LeadIn = "include",
        };
        set.Criteria.Add(new SetCriterion
        {
            SetId = set.Id,
            Code = "national-a",
            List = CriteriaList.National,
            Position = 1,
            Text = "is new",
            Source = "test",
        });
        db.Add(set);
        db.Audit(CurrentUser.Process("test"), "CriteriaAdded", nameof(CriteriaSet), set.Id, "test", DateTime.UtcNow);
        return await db.SaveChangesAsync();
    });
}
