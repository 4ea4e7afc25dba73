using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Safeguarding.Browser.Tests.Hosting;

namespace Safeguarding.Browser.Tests.Journeys;

/// <summary>A session that ends while a form is being filled in.</summary>
static partial class SessionEnding
{
    // The cookie of forms stays, as it does in a browser whose session has run out.
    public static Task LoseSessionAsync(this Reader reader) => reader.Page.Context.ClearCookiesAsync(new() { NameRegex = OfSession() });

    /// <summary>Signs in again in another tab, as the page that keeps the form asks to, and comes back to the page that was left.</summary>
    public static async Task SignInAgainAsync(this Reader reader, BrowserFixture fixture, string name)
    {
        Assert.Equal("Sign in again to carry on", await reader.HeadingAsync());
        await reader.Page.Context.AddCookiesAsync(await CookiesAsync(fixture, name));
        await reader.PressAsync("I have signed in");
        Assert.Contains("It has not been sent yet", await reader.Page.Locator(".govuk-notification-banner")
            .InnerTextAsync(), StringComparison.Ordinal);
        if (reader.HasJavaScript)
            await reader.IsAccessibleAsync();
    }

    static async Task<IEnumerable<Cookie>> CookiesAsync(BrowserFixture fixture, string name)
    {
        await using var elsewhere = await fixture.SignedInAsync(name);
        using var session = JsonDocument.Parse(await elsewhere.SessionAsync());
        return session.RootElement.GetProperty("cookies").EnumerateArray().Select(cookie => new Cookie
        {
            Name = cookie.GetProperty("name").GetString()!,
            Value = cookie.GetProperty("value").GetString()!,
            Domain = cookie.GetProperty("domain").GetString(),
            Path = cookie.GetProperty("path").GetString(),
        }).Where(cookie => OfSession().IsMatch(cookie.Name)).ToList();
    }

    [GeneratedRegex("^(?!form$)")]
    private static partial Regex OfSession();
}
