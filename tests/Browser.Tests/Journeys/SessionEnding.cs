using System.Text.Json;
using Microsoft.Playwright;
using Safeguarding.Browser.Tests.Hosting;

namespace Safeguarding.Browser.Tests.Journeys;

/// <summary>A session that ends while a form is being filled in.</summary>
static class SessionEnding
{
    public static Task LoseSessionAsync(this Reader reader) => reader.Page.Context.ClearCookiesAsync();

    /// <summary>Signs in again in another tab, as the page that keeps the form asks to, and carries on in this one.</summary>
    public static async Task SignInAgainAsync(this Reader reader, BrowserFixture fixture, string name)
    {
        Assert.Equal("Sign in again to carry on", await reader.HeadingAsync());
        await reader.Page.Context.AddCookiesAsync(await CookiesAsync(fixture, name));
        await reader.CarryOnAsync();
    }

    public static async Task CarryOnAsync(this Reader reader)
    {
        await reader.PressAsync("I have signed in");
        await reader.PressAsync("Carry on");
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
        }).ToList();
    }
}
