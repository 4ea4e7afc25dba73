using Safeguarding.Contracts.Identity;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.TestKit;

namespace Safeguarding.Identity.Tests.Features;

[Collection(nameof(MovedClock))]
public sealed class ResetSecondFactorTests(MovedClock.App app) : Inviting(app)
{
    [Fact]
    public async Task A_lost_phone_is_reset_by_the_approver_and_a_new_app_set_up_at_the_next_sign_in()
    {
        var person = await App.PersonAsync(roles: Roles.Partner);
        var browser = App.Browser();
        var tokens = await browser.TokensOfAsync(person.Email!, Given.Password);

        await (await (await ApproverAsync()).PostJsonAsync($"/api/identity/people/{person.Id}/second-factor-reset",
            new ResetSecondFactorRequest { Reason = "lost phone, recognised in person" })).ReadAsync<PersonSummary>();

        Assert.Equal("invalid_grant", (await browser.RefreshAsync(tokens.RefreshToken)).Error);
        var next = await App.Browser().GivePasswordAsync(person.Email!, Given.Password);
        Assert.StartsWith("/sign-in/set-up", next.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Contains("SecondFactorReset", await App.AuditOfAsync(person.Id));
    }
}
