using System.Net;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Identity.Tests.Pages;

[Collection(nameof(MovedClock))]
public sealed class PasswordTests(MovedClock.App app)
{
    const string NewPassword = "seven loud amber kites";

    [Fact]
    public async Task A_new_password_replaces_the_old_one_and_ends_the_other_sessions()
    {
        var person = await app.PersonAsync(roles: Roles.Partner);
        var elsewhere = app.Browser();
        var tokens = await elsewhere.TokensOfAsync(person.Email!, Given.Password);
        var browser = app.Browser();
        var mine = await browser.TokensOfAsync(person.Email!, Given.Password);
        await browser.ConfirmAsync(Given.Password, Phone.NextCodeOf(person.Email!, app.Clock));

        var answer = await ChangeAsync(browser, NewPassword, NewPassword);

        Assert.Equal("/account", answer.Headers.Location!.ToString());
        Assert.Equal("invalid_grant", (await elsewhere.RefreshAsync(tokens.RefreshToken)).Error);
        Assert.Equal(HttpStatusCode.OK, (await browser.RefreshAsync(mine.RefreshToken)).Status);
        Assert.Equal(HttpStatusCode.OK, (await app.Browser().GivePasswordAsync(person.Email!, Given.Password)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await app.Browser().GivePasswordAsync(person.Email!, NewPassword)).StatusCode);
        Assert.Contains("PasswordChanged", await app.AuditOfAsync(person.Id));
        Assert.Contains("Your password for Safeguarding was changed", await app.NoticeAsync(person), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "", "Enter a new password")]
    [InlineData(NewPassword, "seven loud amber mites", "The two passwords are not the same")]
    [InlineData("short", "short", "at least 12 characters")]
    [InlineData("passwordpassword", "passwordpassword", "easy to guess")]
    public async Task A_password_that_will_not_do_is_refused_beside_the_field(string password, string again, string words)
    {
        var person = await app.PersonAsync(roles: Roles.Partner);
        var browser = await app.ConfirmedAsync(person);

        var page = await (await ChangeAsync(browser, password, again)).Content.ReadAsStringAsync();

        Assert.Contains(words, page, StringComparison.Ordinal);
        Assert.Contains("There is a problem", page, StringComparison.Ordinal);
        Assert.DoesNotContain("PasswordChanged", await app.AuditOfAsync(person.Id));
    }

    static async Task<HttpResponseMessage> ChangeAsync(Browser browser, string password, string again)
    {
        var form = await browser.FormAsync("/account/password");
        (form["password"], form["again"]) = (password, again);
        return await browser.PostAsync("/account/password", form);
    }
}
