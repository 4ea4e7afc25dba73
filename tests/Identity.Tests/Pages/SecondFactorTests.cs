using System.Net;
using Microsoft.EntityFrameworkCore;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.TestKit;

namespace Safeguarding.Identity.Tests.Pages;

[Collection(nameof(MovedClock))]
public sealed class SecondFactorTests(MovedClock.App app)
{
    [Fact]
    public async Task A_password_alone_lets_nobody_in_who_has_a_second_factor()
    {
        var person = await app.PersonAsync(roles: Roles.Partner);
        var browser = app.Browser();

        var answer = await browser.GivePasswordAsync(person.Email!, Given.Password, "/library");

        Assert.Equal("/sign-in/code?returnUrl=%2Flibrary", answer.Headers.Location!.ToString());
        Assert.StartsWith("/sign-in", (await browser.GetAsync(browser.AuthorizeAddress())).Headers.Location!.ToString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_code_completes_the_sign_in_and_the_tokens_say_how()
    {
        var person = await app.PersonAsync(roles: Roles.Partner);

        var tokens = await app.Browser().TokensOfAsync(person.Email!, Given.Password);

        Assert.Equal(["pwd", "otp", "mfa"], tokens.Access.Claims.Where(claim => claim.Type == "amr").Select(claim => claim.Value));
    }

    [Fact]
    public async Task Renewed_tokens_still_say_how()
    {
        var person = await app.PersonAsync(roles: Roles.Partner);
        var browser = app.Browser();
        var tokens = await browser.TokensOfAsync(person.Email!, Given.Password);

        var renewed = await browser.RefreshAsync(tokens.RefreshToken);

        Assert.Contains(renewed.Access.Claims, claim => claim is { Type: "amr", Value: "otp" });
    }

    [Theory]
    [InlineData(-2, false)]
    [InlineData(-1, true)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public async Task A_phone_may_be_half_a_minute_wrong(int steps, bool taken)
    {
        var person = await app.PersonAsync();

        var answer = await CodeAsync(person, AuthenticatorApp.Code(Given.TotpSecret, app.Clock.GetUtcNow(), steps));

        Assert.Equal(taken, answer.StatusCode == HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task A_code_works_once()
    {
        var person = await app.PersonAsync();
        var code = AuthenticatorApp.Code(Given.TotpSecret, app.Clock.GetUtcNow());

        var answers = await Task.WhenAll(CodeAsync(person, code), CodeAsync(person, code));

        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.Redirect);
    }

    [Theory]
    [InlineData("")]
    [InlineData("12345")]
    [InlineData("1234567")]
    [InlineData("\u0661\u0662\u0663\u0664\u0665\u0666")]
    [InlineData("abcdef")]
    [InlineData("' OR 1=1 --")]
    public async Task What_is_no_code_is_refused_beside_the_field(string code)
    {
        var person = await app.PersonAsync();

        var answer = await CodeAsync(person, code);

        var page = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("<title>Error: Enter your code", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#code\">", page, StringComparison.Ordinal);
        Assert.Contains("id=\"code-error\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_reads_no_case_may_go_without()
    {
        var person = await app.PersonWithoutSecondFactorAsync(Roles.Editor);

        var tokens = await app.Browser().TokensOfAsync(person.Email!, Given.Password);

        Assert.Equal(["pwd"], tokens.Access.Claims.Where(claim => claim.Type == "amr").Select(claim => claim.Value));
    }

    [Fact]
    public async Task A_role_that_reads_cases_ends_tokens_that_came_of_a_password_alone()
    {
        var person = await app.PersonWithoutSecondFactorAsync(Roles.Editor);
        var browser = app.Browser();
        var tokens = await browser.TokensOfAsync(person.Email!, Given.Password);

        await app.Ask(db => db.People.Where(row => row.Id == person.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Roles, new List<string> { Roles.Secretariat })));

        Assert.Equal("invalid_grant", (await browser.RefreshAsync(tokens.RefreshToken)).Error);
        Assert.StartsWith("/sign-in", (await browser.GetAsync(browser.AuthorizeAddress())).Headers.Location!.ToString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_second_step_waits_a_quarter_of_an_hour_and_no_longer()
    {
        var person = await app.PersonAsync();
        var browser = app.Browser();
        await browser.GivePasswordAsync(person.Email!, Given.Password);

        app.Clock.Offset += TimeSpan.FromMinutes(16);

        Assert.StartsWith("/sign-in?", (await browser.GetAsync("/sign-in/code")).Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    async Task<HttpResponseMessage> CodeAsync(Model.Person person, string code)
    {
        var browser = app.Browser();
        await browser.GivePasswordAsync(person.Email!, Given.Password);
        return await browser.GiveCodeAsync("/sign-in/code", code);
    }
}
