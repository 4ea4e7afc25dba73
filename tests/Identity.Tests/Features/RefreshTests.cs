using System.Net;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Identity.Server;

namespace Safeguarding.Identity.Tests.Features;

[Collection(nameof(MovedClock))]
public sealed class RefreshTests(MovedClock.App app)
{
    [Fact]
    public async Task A_refresh_token_is_replaced_and_its_late_reuse_ends_the_sign_in()
    {
        var person = await app.PersonAsync();
        var browser = app.Browser();
        var first = await browser.TokensOfAsync(person.Email!, Given.Password);

        var second = await browser.RefreshAsync(first.RefreshToken);
        app.Clock.Offset += TokenLifetimes.RefreshReuse + TimeSpan.FromSeconds(5);
        var stolen = await browser.RefreshAsync(first.RefreshToken);
        var afterwards = await browser.RefreshAsync(second.RefreshToken);

        Assert.NotEqual(first.RefreshToken, second.RefreshToken);
        Assert.Equal("invalid_grant", stolen.Error);
        Assert.Equal("invalid_grant", afterwards.Error);
    }

    [Fact]
    public async Task Two_tabs_that_refresh_at_once_both_go_on()
    {
        var person = await app.PersonAsync();
        var browser = app.Browser();
        var tokens = await browser.TokensOfAsync(person.Email!, Given.Password);

        var answers = new[] { await browser.RefreshAsync(tokens.RefreshToken), await browser.RefreshAsync(tokens.RefreshToken) };

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.Status));
    }

    [Fact]
    public async Task A_refresh_token_of_yesterday_is_over()
    {
        var person = await app.PersonAsync();
        var browser = app.Browser();
        var tokens = await browser.TokensOfAsync(person.Email!, Given.Password);

        app.Clock.Offset += TokenLifetimes.Refresh + TimeSpan.FromMinutes(1);

        Assert.Equal("invalid_grant", (await browser.RefreshAsync(tokens.RefreshToken)).Error);
    }

    [Fact]
    public async Task A_revoked_refresh_token_is_refused()
    {
        var person = await app.PersonAsync();
        var browser = app.Browser();
        var tokens = await browser.TokensOfAsync(person.Email!, Given.Password);

        var revoked = await browser.PostAsync("/connect/revoke", new Dictionary<string, string>
        {
            ["token"] = tokens.RefreshToken,
            ["client_id"] = "portal",
            ["client_secret"] = ServiceDefaults.Security.PortalClient.DemoSecret,
        });

        Assert.Equal(HttpStatusCode.OK, revoked.StatusCode);
        Assert.Equal("invalid_grant", (await browser.RefreshAsync(tokens.RefreshToken)).Error);
    }

    [Fact]
    public async Task New_roles_are_in_the_next_token()
    {
        var person = await app.PersonAsync(roles: "partner");
        var browser = app.Browser();
        var tokens = await browser.TokensOfAsync(person.Email!, Given.Password);

        await app.Ask(db => db.People.Where(row => row.Id == person.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Roles, new List<string> { "notifier", "partner" })));
        var refreshed = await browser.RefreshAsync(tokens.RefreshToken);

        Assert.Equal(["notifier", "partner"], refreshed.Access.Claims.Where(claim => claim.Type == "role").Select(claim => claim.Value));
    }
}
