using Microsoft.Playwright;
using Safeguarding.Browser.Tests.Hosting;
using Safeguarding.Browser.Tests.Journeys;

namespace Safeguarding.Browser.Tests.Notify;

public class SendingTwiceTests(BrowserFixture fixture)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_double_click_sends_once(bool javaScript)
    {
        await using var amira = await fixture.SignedInAsync("amira.hussain", javaScript ? Screen.Desktop : Screen.WithoutJavaScript);
        var home = await fixture.WholeDraftAsync();
        await amira.OpenAsync($"{home}/check");
        await amira.MeanItAsync();

        await amira.Page.GetByRole(AriaRole.Button, new() { Name = "Accept and send" }).DblClickAsync();
        await Assertions.Expect(amira.Page.GetByRole(AriaRole.Heading, new() { Name = "Notification sent" })).ToBeVisibleAsync();

        Assert.Equal(1, await SentAsync(amira, home));
    }

    [Fact]
    public async Task Two_tabs_that_send_the_same_draft_send_it_once_and_show_one_reference()
    {
        await using var amira = await fixture.SignedInAsync("amira.hussain");
        await using var tab = await amira.OpenTabAsync();
        var home = await fixture.WholeDraftAsync();
        foreach (var reader in new[] { amira, tab })
        {
            await reader.OpenAsync($"{home}/check");
            await reader.MeanItAsync();
        }

        await Task.WhenAll(amira.PressAsync("Accept and send"), tab.PressAsync("Accept and send"));

        Assert.StartsWith("SIN-", await ReferenceAsync(amira), StringComparison.Ordinal);
        Assert.Equal(await ReferenceAsync(amira), await ReferenceAsync(tab));
        Assert.Equal(1, await SentAsync(amira, home));
    }

    [Fact]
    public async Task What_a_colleague_has_changed_meanwhile_is_read_before_it_is_sent()
    {
        await using var amira = await fixture.SignedInAsync("amira.hussain", Screen.Narrow);
        await using var colleague = await amira.OpenTabAsync();
        var home = await fixture.WholeDraftAsync();
        await amira.OpenAsync($"{home}/check");
        await amira.MeanItAsync();
        await colleague.OpenAsync($"{home}/actions");
        await colleague.TypeAsync("ImmediateActions", "A second child was moved as well.");
        await colleague.PressAsync("Save and continue");

        await amira.PressAsync("Accept and send");

        await amira.IsToldAsync("Someone changed an answer after you opened the page. Check the answers below again, then send.");
        Assert.Contains("A second child was moved as well.", await amira.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await amira.SendAsync();
        Assert.Equal("Notification sent", await amira.HeadingAsync());
    }

    [Fact]
    public async Task What_may_be_the_same_incident_is_looked_at_before_it_is_sent()
    {
        await using var amira = await fixture.SignedInAsync("amira.hussain", Screen.Narrow);
        await amira.OpenAsync($"{await fixture.WholeDraftAsync()}/check");
        await amira.SendAsync();
        await amira.OpenAsync($"{await fixture.WholeDraftAsync()}/check");

        await amira.PressAsync("Accept and send");

        await amira.IsToldOfAsync("Anyway", "Confirm that this is not one of the notifications that may be the same");
    }

    static Task<string> ReferenceAsync(Reader reader) => reader.Page.Locator(".govuk-panel__body strong").InnerTextAsync();

    /// <summary>How often the case's history says that it was sent.</summary>
    static async Task<int> SentAsync(Reader reader, string home)
    {
        await reader.OpenAsync(home.Replace("/notify/", "/cases/", StringComparison.Ordinal));
        return await reader.Page.Locator(".app-timeline").GetByRole(AriaRole.Heading, new() { Name = "Notification sent" }).CountAsync();
    }
}
