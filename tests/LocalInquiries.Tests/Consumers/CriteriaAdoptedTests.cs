using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.TestKit;

namespace Safeguarding.LocalInquiries.Tests.Consumers;

/// <summary>In an app of its own: nothing has been adopted yet, then one version after another.</summary>
public class CriteriaAdoptedTests(LoneApp app) : IClassFixture<LoneApp>
{
    [Fact]
    public async Task A_decision_waits_for_the_criteria_and_is_then_made_against_those_of_the_day()
    {
        var journey = await Journey.OpenAsync(app);
        var early = await (await journey.Council.PutJsonAsync($"{journey.Path}/decision", Given.Decision(), 1)).RefusalAsync();
        Assert.Equal((409, "criteria-not-known-yet"), (early.Status, early.Code));
        Assert.Equal(409, (await (await journey.Council.GetAsync("/api/local-inquiries/criteria")).RefusalAsync()).Status);

        // Out of order and repeated; the third is not in force yet.
        var second = Given.Criteria(2, Given.Today);
        await app.Bus.DeliverAsync(second);
        await app.Bus.DeliverAsync(Given.Criteria(), times: 3);
        await app.Bus.DeliverAsync(Given.Criteria(3, Given.Today.AddDays(1)));
        await app.Bus.DeliverAsync(second);

        var inForce = await journey.Council.GetAsync<CriteriaInForce>("/api/local-inquiries/criteria");
        Assert.Equal((2, Given.Today), (inForce.Version, inForce.EffectiveFrom));
        Assert.Equal(second.LocalCriteria, inForce.LocalCriteria);
        var decided = await (await journey.Council.PutJsonAsync($"{journey.Path}/decision", Given.Decision(), 1))
            .ReadAsync<DecisionReceipt>();
        Assert.Equal(2, decided.CriteriaVersion);
    }
}
