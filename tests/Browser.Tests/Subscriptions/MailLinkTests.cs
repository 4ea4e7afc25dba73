using Microsoft.Playwright;
using Safeguarding.Browser.Tests.Hosting;
using Safeguarding.TestKit;

namespace Safeguarding.Browser.Tests.Subscriptions;

/// <summary>The links in a subscriber's mails, used twice, in two tabs and too late.</summary>
public class MailLinkTests(BrowserFixture fixture)
{
    readonly string _address = $"reader-{Guid.NewGuid():N}@practice.example";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Confirming_twice_confirms_once(bool javaScript)
    {
        await using var reader = await fixture.ReaderAsync(javaScript ? Screen.Desktop : Screen.WithoutJavaScript);
        await reader.OpenAsync($"/subscriptions/confirm/{await AskAsync(reader)}");

        await reader.Page.GetByRole(AriaRole.Button, new() { Name = "Confirm subscription" }).DblClickAsync();

        await Assertions.Expect(reader.Page.GetByRole(AriaRole.Heading, new() { Name = "You are subscribed" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Two_tabs_confirm_the_same_subscription()
    {
        await using var reader = await fixture.ReaderAsync(Screen.Narrow);
        await using var tab = await reader.OpenTabAsync();
        var token = await AskAsync(reader);
        await reader.OpenAsync($"/subscriptions/confirm/{token}");
        await tab.OpenAsync($"/subscriptions/confirm/{token}");
        await reader.PressAsync("Confirm subscription");

        await tab.PressAsync("Confirm subscription");

        Assert.Equal("You are subscribed", await tab.HeadingAsync());
    }

    [Fact]
    public async Task Unsubscribing_twice_stays_unsubscribed()
    {
        await using var reader = await fixture.ReaderAsync(Screen.Narrow);
        await using var tab = await reader.OpenTabAsync();
        var token = await SubscribeAsync(reader);
        await reader.OpenAsync($"/subscriptions/unsubscribe/{token}");
        await tab.OpenAsync($"/subscriptions/unsubscribe/{token}");
        await reader.PressAsync("Unsubscribe");

        await tab.PressAsync("Unsubscribe");

        Assert.Equal("You have unsubscribed", await tab.HeadingAsync());
        await tab.IsAccessibleAsync();
        await tab.FitsAsync();
    }

    [Fact]
    public async Task Themes_chosen_after_unsubscribing_in_another_tab_change_nothing_and_say_so()
    {
        await using var reader = await fixture.ReaderAsync(Screen.Narrow);
        await using var tab = await reader.OpenTabAsync();
        var token = await SubscribeAsync(reader);
        await tab.OpenAsync($"/subscriptions/manage/{token}");
        await reader.OpenAsync($"/subscriptions/unsubscribe/{token}");
        await reader.PressAsync("Unsubscribe");

        await tab.PressAsync("Save");

        Assert.Equal("You get no bulletins", await tab.HeadingAsync());
        await tab.IsAccessibleAsync();
        await tab.FitsAsync();
    }

    [Fact]
    public async Task Following_no_theme_is_refused_and_leads_to_stopping_all()
    {
        await using var reader = await fixture.ReaderAsync(Screen.Narrow);
        await reader.OpenAsync($"/subscriptions/manage/{await SubscribeAsync(reader)}");
        foreach (var chosen in await reader.Page.Locator("[name=Themes]:checked").AllAsync())
            await chosen.UncheckAsync();

        await reader.PressAsync("Save");

        await reader.IsToldOfAsync("Themes", "Select at least one theme. To get no bulletins at all, use the link to stop them");
    }

    [Theory]
    [InlineData("confirm")]
    [InlineData("manage")]
    [InlineData("unsubscribe")]
    public async Task An_old_link_says_what_to_do(string kind)
    {
        await using var reader = await fixture.ReaderAsync(Screen.Narrow);

        await reader.OpenAsync($"/subscriptions/{kind}/a-link-of-long-ago");

        Assert.Equal("This link can no longer be used", await reader.HeadingAsync());
        await reader.IsAccessibleAsync();
        await reader.FitsAsync();
    }

    /// <summary>Asks for bulletins; returns the token of the mail that asks to confirm.</summary>
    async Task<string> AskAsync(Reader reader)
    {
        await reader.OpenAsync("/subscriptions");
        await reader.TypeAsync("Email", _address);
        await reader.ChooseAsync("Themes", "Information sharing");
        await reader.PressAsync("Subscribe");
        return await Eventually.Get(() => Task.FromResult(MailFolder.To(fixture.Mail, _address)
            .Select(mail => MailFolder.Token(mail, "subscriptions/confirm/")).FirstOrDefault(token => token is not null)),
                "the confirmation mail is there");
    }

    /// <summary>Subscribes; returns the token, which ends and changes it too.</summary>
    async Task<string> SubscribeAsync(Reader reader)
    {
        var token = await AskAsync(reader);
        await reader.OpenAsync($"/subscriptions/confirm/{token}");
        await reader.PressAsync("Confirm subscription");
        return token;
    }
}
