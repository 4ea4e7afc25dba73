using System.Net;
using System.Web;
using Microsoft.IdentityModel.JsonWebTokens;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.TestKit;

namespace Safeguarding.Identity.Tests.Features;

public class AuthorizeTests(IdentityApp app)
{
    [Fact]
    public async Task A_person_signs_in_through_the_form_and_the_portal_gets_tokens()
    {
        var browser = app.Browser();
        var notifier = DemoFiles.PersonWith(Roles.Notifier, People.Leeds);

        var tokens = await browser.TokensOfAsync(notifier, "openid profile email offline_access notifications local-inquiries");

        var access = await browser.Http.CheckAsync(tokens.AccessToken, audience: "local-inquiries");
        Assert.True(access.IsValid, access.Exception?.Message);
        var user = CurrentUser.From(new(access.ClaimsIdentity));
        Assert.Equal(notifier.Name, user.Name);
        Assert.Equal((People.Leeds, 0), (user.BodyCode, user.AreaCodes.Count));
        Assert.Equal(notifier.Roles.Order(), user.Roles.Order());
        Assert.True(tokens.Access.ValidTo - tokens.Access.IssuedAt <= TimeSpan.FromMinutes(5));
        Assert.Equal(notifier.Email, new JsonWebToken(tokens.IdentityToken).GetClaim("email").Value);
        Assert.False(tokens.Access.TryGetClaim("email", out _));
    }

    [Fact]
    public async Task Whoever_is_signed_in_already_is_not_asked_again()
    {
        var browser = app.Browser();
        await browser.TokensOfAsync(DemoFiles.PersonWith(Roles.Chair));

        var again = await browser.RedeemAsync(Browser.CodeIn(await browser.GetAsync(browser.AuthorizeAddress())));

        Assert.Equal(HttpStatusCode.OK, again.Status);
    }

    [Theory]
    [InlineData("prompt", "login")]
    [InlineData("max_age", "0")]
    public async Task A_portal_that_wants_a_fresh_sign_in_gets_one(string key, string value)
    {
        var browser = app.Browser();
        var chair = DemoFiles.PersonWith(Roles.Chair);
        await browser.TokensOfAsync(chair);

        var asked = await browser.GetAsync(browser.AuthorizeAddress(more: (key, value)));

        Assert.StartsWith("/sign-in?", asked.Headers.Location!.ToString(), StringComparison.Ordinal);
        if (key == "prompt")
            await browser.CodeOfAsync(chair.Email, chair.Password, browser.AuthorizeAddress(more: (key, value)));
    }

    [Fact]
    public async Task A_silent_request_of_nobody_is_answered_to_the_portal()
    {
        var browser = app.Browser();

        var answer = await browser.GetAsync(browser.AuthorizeAddress(more: ("prompt", "none")));

        Assert.StartsWith(Browser.RedirectUri, answer.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Equal("login_required", HttpUtility.ParseQueryString(answer.Headers.Location!.Query)["error"]);
    }

    [Fact]
    public async Task A_code_is_good_once_and_only_with_its_verifier()
    {
        var browser = app.Browser();
        var member = DemoFiles.PersonWith(Roles.Member);
        var code = await browser.CodeOfAsync(member.Email, member.Password, browser.AuthorizeAddress());

        var guessed = await browser.RedeemAsync(code, verifier: new string('a', 43));
        var first = await browser.RedeemAsync(code);
        var second = await browser.RedeemAsync(code);

        Assert.Equal("invalid_grant", guessed.Error);
        Assert.Equal(HttpStatusCode.OK, first.Status);
        Assert.Equal("invalid_grant", second.Error);
    }

    [Theory]
    [InlineData("redirect_uri", "https://elsewhere.example/signin-oidc")]
    [InlineData("client_id", "leeds-council")]
    [InlineData("client_id", "nobody")]
    [InlineData("code_challenge", "")]
    [InlineData("code_challenge_method", "plain")]
    [InlineData("response_type", "token")]
    [InlineData("scope", "openid no-such-scope")]
    public async Task A_request_that_is_not_the_portals_gets_no_code(string key, string value)
    {
        var browser = app.Browser();
        await browser.TokensOfAsync(DemoFiles.PersonWith(Roles.Analyst));

        var answer = await browser.GetAsync(browser.AuthorizeAddress(more: (key, value)));

        Assert.DoesNotContain("elsewhere.example", answer.Headers.Location?.ToString() ?? "", StringComparison.Ordinal);
        Assert.DoesNotContain("code=", answer.Headers.Location?.Query ?? "", StringComparison.Ordinal);
        Assert.InRange((int)answer.StatusCode, 302, 499);
    }
}
