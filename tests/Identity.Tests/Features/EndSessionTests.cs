using System.Net;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Identity.Tests.Features;

[Collection(nameof(MovedClock))]
public class EndSessionTests(MovedClock.App app)
{
    const string Back = IdentityApp.Issuer + "signout-callback-oidc";

    [Fact]
    public async Task The_portal_ends_the_sign_in_and_its_refresh_token()
    {
        var browser = app.Browser();
        var tokens = await browser.TokensOfAsync(DemoFiles.PersonWith(Roles.Secretariat));

        var answer = await browser.GetAsync(
            $"/connect/logout?id_token_hint={tokens.IdentityToken}&post_logout_redirect_uri={Uri.EscapeDataString(Back)}");

        Assert.StartsWith(Back, answer.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Equal("invalid_grant", (await browser.RefreshAsync(tokens.RefreshToken)).Error);
        var asked = await browser.GetAsync(browser.AuthorizeAddress());
        Assert.StartsWith("/sign-in", asked.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_is_signed_out_by_a_link_of_another_page()
    {
        var browser = app.Browser();
        await browser.TokensOfAsync(DemoFiles.PersonWith(Roles.Secretariat));

        var answer = await browser.GetAsync("/connect/logout");

        Assert.Equal("/sign-out", answer.Headers.Location!.ToString());
        Browser.CodeIn(await browser.GetAsync(browser.AuthorizeAddress()));
    }

    [Fact]
    public async Task Nobody_is_signed_out_by_someone_elses_identity_token()
    {
        var stranger = await app.Browser().TokensOfAsync(DemoFiles.PersonWith(Roles.Minister));
        var browser = app.Browser();
        await browser.TokensOfAsync(DemoFiles.PersonWith(Roles.Secretariat));

        var answer = await browser.GetAsync($"/connect/logout?id_token_hint={stranger.IdentityToken}");

        Assert.Equal("/sign-out", answer.Headers.Location!.ToString());
    }

    [Fact]
    public async Task An_identity_token_that_has_run_out_still_ends_the_sign_in()
    {
        var browser = app.Browser();
        var tokens = await browser.TokensOfAsync(DemoFiles.PersonWith(Roles.Secretariat));
        app.Clock.Offset += TimeSpan.FromHours(1);

        await browser.GetAsync($"/connect/logout?id_token_hint={tokens.IdentityToken}");

        Assert.Equal("invalid_grant", (await browser.RefreshAsync(tokens.RefreshToken)).Error);
    }

    [Fact]
    public async Task The_browser_is_never_sent_to_an_address_that_is_not_registered()
    {
        var browser = app.Browser();
        var tokens = await browser.TokensOfAsync(DemoFiles.PersonWith(Roles.Secretariat));

        var answer = await browser.GetAsync(
            $"/connect/logout?id_token_hint={tokens.IdentityToken}&post_logout_redirect_uri=https://elsewhere.example/");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }
}
