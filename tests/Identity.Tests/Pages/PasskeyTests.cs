using System.Net;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Identity.Tests.Pages;

/// <summary>An answer to no question: of a page left open too long, of a second tab, of a program.</summary>
public class PasskeyTests(IdentityApp app)
{
    [Fact]
    public async Task A_sign_in_that_nobody_asked_for_is_refused_in_words()
    {
        var browser = app.Browser();
        var fields = await browser.FormAsync("/sign-in");
        fields["credential"] = "{}";

        var answer = await browser.PostAsync("/sign-in/passkey", fields);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("This passkey does not sign anyone in here", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_one_that_nobody_asked_for_is_refused_in_words()
    {
        var browser = await app.ConfirmedAsync(await app.PersonAsync(roles: Roles.Partner));
        var fields = await browser.FormAsync("/account/recovery-codes");
        (fields["name"], fields["credential"]) = ("Laptop", "{}");

        var answer = await browser.PostAsync("/account/passkeys/new", fields);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("Your browser did not make a passkey", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
