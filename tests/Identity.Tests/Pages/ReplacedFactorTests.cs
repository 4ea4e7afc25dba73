using System.Net;
using System.Text.RegularExpressions;
using Safeguarding.Identity.SigningIn;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.TestKit;
using Person = Safeguarding.Identity.Model.Person;

namespace Safeguarding.Identity.Tests.Pages;

[Collection(nameof(MovedClock))]
public sealed partial class ReplacedFactorTests(MovedClock.App app)
{
    [Fact]
    public async Task A_new_app_replaces_the_old_one_and_ends_the_other_sessions()
    {
        var person = await app.PersonAsync(roles: Roles.Partner);
        var elsewhere = await app.SignedInAsync(person);
        var browser = await app.ConfirmedAsync(person);
        var form = await browser.FormAsync("/account/second-factor");
        var secret = ((AuthenticatorOffers)app.Services.GetService(typeof(AuthenticatorOffers))!).Open(person, form["offer"])!.Secret;
        form["code"] = AuthenticatorApp.Code(secret, app.Clock.GetUtcNow());

        var codes = await (await browser.PostAsync("/account/second-factor", form)).Content.ReadAsStringAsync();

        Assert.Equal(SecondFactors.RecoveryCodes, RecoveryCode().Count(codes));
        Assert.Equal(HttpStatusCode.Redirect, (await elsewhere.GetAsync("/account")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/account")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await CodeAsync(person, Phone.NextCodeOf(person.Email!, app.Clock))).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect,
            (await CodeAsync(person, AuthenticatorApp.Code(secret, app.Clock.GetUtcNow(), steps: 1))).StatusCode);
        Assert.Contains("A new authenticator app was set up", await app.NoticeAsync(person), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_code_leaves_the_old_app_as_it_is()
    {
        var person = await app.PersonAsync(roles: Roles.Partner);
        var browser = await app.ConfirmedAsync(person);
        var form = await browser.FormAsync("/account/second-factor");
        form["code"] = "000000";

        var page = await (await browser.PostAsync("/account/second-factor", form)).Content.ReadAsStringAsync();

        Assert.Contains("<a href=\"#code\">", page, StringComparison.Ordinal);
        Assert.DoesNotContain("SecondFactorChanged", await app.AuditOfAsync(person.Id));
    }

    [Fact]
    public async Task Who_has_no_recovery_code_left_is_warned()
    {
        var browser = await app.ConfirmedAsync(await app.PersonAsync(roles: Roles.Partner));
        var before = await browser.PageAsync("/account");
        await NewCodeAsync(browser);

        Assert.Contains("You have no recovery codes left", before, StringComparison.Ordinal);
        Assert.DoesNotContain("You have no recovery codes left", await browser.PageAsync("/account"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task New_recovery_codes_replace_the_old_ones()
    {
        var person = await app.PersonAsync(roles: Roles.Partner);
        var browser = await app.ConfirmedAsync(person);
        var first = await NewCodeAsync(browser);
        var second = await NewCodeAsync(browser);

        Assert.Equal(HttpStatusCode.OK, (await CodeAsync(person, first)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await CodeAsync(person, second)).StatusCode);
        Assert.Equal(2, (await app.AuditOfAsync(person.Id)).Count(action => action == "RecoveryCodesChanged"));
    }

    [Fact]
    public async Task Of_two_who_ask_at_the_same_moment_one_gets_codes_and_the_other_is_told_to_try_again()
    {
        var browser = await app.ConfirmedAsync(await app.PersonAsync(roles: Roles.Partner));
        var form = await browser.FormAsync("/account/recovery-codes");

        var pages = await Task.WhenAll(Enumerable.Range(0, 8).Select(async _ =>
            await (await browser.PostAsync("/account/recovery-codes", form)).Content.ReadAsStringAsync()));

        Assert.Contains(pages, page => RecoveryCode().IsMatch(page));
        Assert.All(pages, page => Assert.True(
            RecoveryCode().IsMatch(page) || page.Contains("changed at the same moment", StringComparison.Ordinal)));
    }

    static async Task<string> NewCodeAsync(Browser browser)
    {
        var codes = await browser.PostAsync("/account/recovery-codes", await browser.FormAsync("/account/recovery-codes"));
        return RecoveryCode().Match(await codes.Content.ReadAsStringAsync()).Groups[1].Value;
    }

    async Task<HttpResponseMessage> CodeAsync(Person person, string code)
    {
        var browser = app.Browser();
        await browser.GivePasswordAsync(person.Email!, Given.Password);
        return await browser.GiveCodeAsync("/sign-in/code", code);
    }

    [GeneratedRegex("<code>([0-9A-Z]{5}-[0-9A-Z]{5})</code>")]
    private static partial Regex RecoveryCode();
}
