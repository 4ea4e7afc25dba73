using System.Text.RegularExpressions;
using Safeguarding.TestKit;
using Person = Safeguarding.Identity.Model.Person;

namespace Safeguarding.Identity.Tests.Pages;

/// <summary>Someone who cannot sign in asks for a link, and finds it in the mailbox.</summary>
public abstract partial class AskingForPassword(MovedClock.App app)
{
    protected MovedClock.App App => app;

    // What the page says in the end, without what differs from one opening to the next.
    protected async Task<string> AskAsync(string email)
    {
        var browser = app.Browser();
        var form = await browser.FormAsync("/forgotten-password");
        form["email"] = email;
        var answer = await browser.PostAsync("/forgotten-password", form);
        if (answer.Headers.Location is { } next)
            answer = await browser.GetAsync(next.ToString());
        var page = await answer.Content.ReadAsStringAsync();
        return FormToken().Replace(page, "");
    }

    protected Task<string> LinkAsync(Person person, string? other = null) =>
        Eventually.Get(() => Task.FromResult(Links(person).FirstOrDefault(link => link != other)), "a mail with a link");

    protected List<string> Links(Person person) => [.. MailFolder.To(app.MailFolder, person.Email!)
        .Select(mail => MailFolder.Token(mail, "reset-password/")).OfType<string>().Select(token => $"/reset-password/{token}")];

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*>|nonce=\"[^\"]*\"")]
    private static partial Regex FormToken();
}
