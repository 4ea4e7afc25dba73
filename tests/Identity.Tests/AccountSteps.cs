using Safeguarding.TestKit;
using Person = Safeguarding.Identity.Model.Person;

namespace Safeguarding.Identity.Tests;

/// <summary>What comes before and after a change of the own account.</summary>
static class AccountSteps
{
    /// <summary>A browser in which the person has signed in and has given password and code again.</summary>
    public static async Task<Browser> ConfirmedAsync(this IdentityApp app, Person person)
    {
        var browser = await app.SignedInAsync(person);
        var answer = await browser.ConfirmAsync(Given.Password, Phone.NextCodeOf(person.Email!, app.Clock));
        Assert.Equal("/account", answer.Headers.Location!.ToString());
        return browser;
    }

    public static async Task<HttpResponseMessage> ConfirmAsync(this Browser browser, string password, string code)
    {
        var form = await browser.FormAsync("/account/confirm");
        (form["password"], form["code"]) = (password, code);
        return await browser.PostAsync("/account/confirm", form);
    }

    /// <summary>The one mail that told the person of a change.</summary>
    public static Task<string> NoticeAsync(this IdentityApp app, Person person) =>
        Eventually.Get(() => Task.FromResult(MailFolder.To(app.MailFolder, person.Email!).SingleOrDefault()), $"a mail to {person.Id}");
}
