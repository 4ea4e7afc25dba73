using System.Text.RegularExpressions;
using Safeguarding.Browser.Tests.Hosting;
using Safeguarding.TestKit;

namespace Safeguarding.Browser.Tests.Journeys;

/// <summary>From the mail of an invitation to the own dashboard.</summary>
static class Joining
{
    const string Password = "five calm green boats";

    /// <summary>The invited person's browser, signed in.</summary>
    public static async Task<Reader> JoinsAsync(this BrowserFixture fixture, string email)
    {
        var token = await Eventually.Get(() => Task.FromResult(MailFolder.To(fixture.Mail, email)
            .Select(mail => MailFolder.Token(mail, "invitations/")).FirstOrDefault(found => found is not null)), $"{email} is invited");
        var reader = await fixture.ReaderAsync();
        await reader.OpenAsync($"/invitations/{token}");
        await reader.TypeAsync("password", Password);
        await reader.TypeAsync("again", Password);
        await reader.PressAsync("Join");

        var key = Regex.Replace(await reader.Page.Locator("main code").InnerTextAsync(), @"\s", "");
        await reader.TypeAsync("code", AuthenticatorApp.Code(key));
        await reader.PressAsync("Continue");
        await reader.OpenAsync("/dashboard");
        return reader;
    }
}
