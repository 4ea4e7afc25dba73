using System.Net;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Identity.Model;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Identity.Tests.Pages;

[Collection(nameof(MovedClock))]
public sealed class SessionLifeTests(MovedClock.App app)
{
    [Fact]
    public async Task A_browser_has_one_session()
    {
        var person = await app.PersonAsync(roles: Roles.Partner);
        var here = await app.SignedInAsync(person);
        app.Clock.Offset += TimeSpan.FromMinutes(1);

        await here.SignInAsync(person.Email!, Given.Password);

        Assert.Contains("In 1 browser<", await here.PageAsync("/account"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signing_out_ends_the_session_of_that_browser_alone()
    {
        var person = await app.PersonAsync(roles: Roles.Partner);
        var here = await app.SignedInAsync(person);
        var elsewhere = app.Browser();
        var tokens = await elsewhere.TokensOfAsync(person.Email!, Given.Password);

        await elsewhere.GetAsync($"/connect/logout?id_token_hint={tokens.IdentityToken}");

        Assert.Contains("In 1 browser<", await here.PageAsync("/account"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_session_that_nobody_used_for_a_working_day_is_over()
    {
        var person = await app.PersonAsync(roles: Roles.Partner);
        var away = app.Browser();
        var tokens = await away.TokensOfAsync(person.Email!, Given.Password);
        var used = app.Browser();
        var kept = await used.TokensOfAsync(person.Email!, Given.Password);

        app.Clock.Offset += Session.Lifetime / 2 + TimeSpan.FromMinutes(1);
        kept = await used.RefreshAsync(kept.RefreshToken);
        app.Clock.Offset += Session.Lifetime / 2;

        Assert.Equal("invalid_grant", (await away.RefreshAsync(tokens.RefreshToken)).Error);
        Assert.Equal(HttpStatusCode.OK, (await used.RefreshAsync(kept.RefreshToken)).Status);
        Assert.Contains("In 2 browsers", await (await app.SignedInAsync(person)).PageAsync("/account"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_got_a_role_that_reads_cases_since_sees_the_account_with_a_second_factor_only()
    {
        var person = await app.PersonWithoutSecondFactorAsync(Roles.Editor);
        var browser = await app.SignedInAsync(person);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/account")).StatusCode);

        await app.Ask(db => db.People.Where(row => row.Id == person.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Roles, new List<string> { Roles.Secretariat })));

        Assert.StartsWith("/sign-in", (await browser.GetAsync("/account")).Headers.Location!.ToString(), StringComparison.Ordinal);
    }
}
