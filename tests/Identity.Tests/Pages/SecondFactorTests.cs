using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Identity.SigningIn;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.TestKit;

namespace Safeguarding.Identity.Tests.Pages;

[Collection(nameof(MovedClock))]
public sealed partial class SecondFactorTests(MovedClock.App app)
{
    [Fact]
    public async Task A_password_alone_lets_nobody_in_who_has_a_second_factor()
    {
        var person = await app.PersonAsync(roles: Roles.Partner);
        var browser = app.Browser();

        var answer = await browser.GivePasswordAsync(person.Email!, Given.Password, "/library");

        Assert.Equal("/sign-in/code?returnUrl=%2Flibrary", answer.Headers.Location!.ToString());
        Assert.StartsWith("/sign-in", (await browser.GetAsync(browser.AuthorizeAddress())).Headers.Location!.ToString(), StringComparison.Ordinal);
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
    public async Task Whoever_reads_cases_sets_a_second_factor_up_before_any_token()
    {
        var person = await app.PersonWithoutSecondFactorAsync(Roles.Partner);
        var browser = app.Browser();
        var answer = await browser.GivePasswordAsync(person.Email!, Given.Password, "/library");
        var address = answer.Headers.Location!.ToString();
        Assert.Equal("/sign-in/set-up?returnUrl=%2Flibrary", address);

        var page = await (await browser.GetAsync(address)).Content.ReadAsStringAsync();
        var form = await browser.FormAsync(address);
        form["code"] = AuthenticatorApp.Code(SecretOf(form, page, person), app.Clock.GetUtcNow());
        var codes = await (await browser.PostAsync("/sign-in/set-up", form)).Content.ReadAsStringAsync();

        Assert.Contains("<svg", page, StringComparison.Ordinal);
        Assert.Equal(SecondFactors.RecoveryCodes, RecoveryCode().Count(codes));
        Assert.Contains("href=\"/library\"", codes, StringComparison.Ordinal);
        Browser.CodeIn(await browser.GetAsync(browser.AuthorizeAddress()));
        Assert.Equal(["PersonAdded", "RecoveryCodesMade", "SecondFactorSetUp", "SignedIn"], (await app.AuditOfAsync(person.Id)).Order());
    }

    [Fact]
    public async Task A_wrong_code_while_setting_up_keeps_the_key_and_stores_nothing()
    {
        var person = await app.PersonWithoutSecondFactorAsync(Roles.Partner);
        var browser = app.Browser();
        await browser.GivePasswordAsync(person.Email!, Given.Password);
        var form = await browser.FormAsync("/sign-in/set-up");
        form["code"] = "000000";

        var page = await (await browser.PostAsync("/sign-in/set-up", form)).Content.ReadAsStringAsync();

        Assert.Contains(form["offer"], page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#code\">", page, StringComparison.Ordinal);
        Assert.False(await app.Ask(db => db.People.Where(row => row.Id == person.Id).Select(row => row.TwoFactorEnabled).SingleAsync()));
    }

    [Fact]
    public async Task A_password_cannot_replace_a_factor_that_is_set_up()
    {
        var person = await app.PersonAsync(roles: Roles.Partner);
        var browser = app.Browser();
        await browser.GivePasswordAsync(person.Email!, Given.Password);

        var answer = await browser.GetAsync("/sign-in/set-up");

        Assert.StartsWith("/sign-in?", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_that_was_offered_to_someone_else_is_not_taken()
    {
        var other = await app.PersonWithoutSecondFactorAsync(Roles.Partner);
        var others = app.Browser();
        await others.GivePasswordAsync(other.Email!, Given.Password);
        var offered = (await others.FormAsync("/sign-in/set-up"))["offer"];
        var person = await app.PersonWithoutSecondFactorAsync(Roles.Partner);
        var browser = app.Browser();
        await browser.GivePasswordAsync(person.Email!, Given.Password);
        var form = await browser.FormAsync("/sign-in/set-up");
        form["offer"] = offered;
        form["code"] = "000000";

        var page = await (await browser.PostAsync("/sign-in/set-up", form)).Content.ReadAsStringAsync();

        Assert.DoesNotContain(offered, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_recovery_code_works_once()
    {
        var person = await app.PersonWithoutSecondFactorAsync(Roles.Partner);
        var code = await SetUpAsync(person);

        var first = await CodeAsync(person, code.ToLowerInvariant());
        var second = await CodeAsync(person, code);

        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);
        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
        Assert.Contains("RecoveryCodeUsed", await app.AuditOfAsync(person.Id));
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
        Assert.StartsWith("/sign-in", (await browser.GetAsync(browser.AuthorizeAddress())).Headers.Location!.ToString(), StringComparison.Ordinal);
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

    [Fact]
    public async Task Keys_and_recovery_codes_are_not_readable_in_the_database()
    {
        var person = await app.PersonWithoutSecondFactorAsync(Roles.Partner);
        var code = await SetUpAsync(person);

        var stored = await app.Ask(db => db.UserTokens.Where(token => token.UserId == person.Id).Select(token => token.Value!).ToListAsync());

        Assert.Equal(2, stored.Count);
        Assert.All(stored, value => Assert.InRange(value.Length, 1, 400));
        Assert.All(stored, value => Assert.DoesNotContain(code, value, StringComparison.Ordinal));
    }

    async Task<HttpResponseMessage> CodeAsync(Model.Person person, string code)
    {
        var browser = app.Browser();
        await browser.GivePasswordAsync(person.Email!, Given.Password);
        return await browser.GiveCodeAsync("/sign-in/code", code);
    }

    // Sets the person's app up and returns one of the recovery codes.
    async Task<string> SetUpAsync(Model.Person person)
    {
        var browser = app.Browser();
        await browser.GivePasswordAsync(person.Email!, Given.Password);
        var form = await browser.FormAsync("/sign-in/set-up");
        form["code"] = AuthenticatorApp.Code(SecretOf(form, "", person), app.Clock.GetUtcNow());
        var codes = await (await browser.PostAsync("/sign-in/set-up", form)).Content.ReadAsStringAsync();
        return RecoveryCode().Match(codes).Groups[1].Value;
    }

    // The key is in the page for people to read; each opening of the page offers another.
    string SecretOf(Dictionary<string, string> form, string page, Model.Person person)
    {
        var offers = (AuthenticatorOffers)app.Services.GetService(typeof(AuthenticatorOffers))!;
        Assert.True(page.Length == 0 || Key().IsMatch(page));
        return offers.Open(person, form["offer"])!.Secret;
    }

    [GeneratedRegex("<code>([0-9A-Z]{5}-[0-9A-Z]{5})</code>")]
    private static partial Regex RecoveryCode();

    [GeneratedRegex("<code>(?:[A-Z2-7]{4} ?){8}</code>")]
    private static partial Regex Key();
}
