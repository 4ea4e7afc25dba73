using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Identity.SigningIn;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.TestKit;

namespace Safeguarding.Identity.Tests.Pages;

/// <summary>An authenticator app set up at the first sign-in, with its recovery codes.</summary>
[Collection(nameof(MovedClock))]
public sealed partial class SetUpTests(MovedClock.App app)
{
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
    public async Task Keys_and_recovery_codes_are_not_readable_in_the_database()
    {
        var person = await app.PersonWithoutSecondFactorAsync(Roles.Partner);
        var code = await SetUpAsync(person);

        var stored = await app.Ask(db => db.UserTokens.Where(token => token.UserId == person.Id).Select(token => token.Value!)
            .ToListAsync());

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
