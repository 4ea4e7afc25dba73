using Microsoft.Playwright;
using Safeguarding.Browser.Tests.Hosting;
using Safeguarding.TestKit;

namespace Safeguarding.Browser.Tests.Journeys;

/// <summary>A subscriber's and the editors' pages.</summary>
static class Disseminating
{
    public static async Task SubscribeAsync(this Reader subscriber, string address, string mailFolder)
    {
        await subscriber.OpenAsync("/subscriptions");
        await subscriber.TypeAsync("Email", address);
        await subscriber.ChooseAsync("Themes", "Information sharing");
        await subscriber.PressAsync("Subscribe");
        var token = await Eventually.Get(() => Task.FromResult(MailFolder.To(mailFolder, address)
            .Select(mail => MailFolder.Token(mail, "subscriptions/confirm/")).FirstOrDefault(found => found is not null)),
                "the confirmation mail is there");
        await subscriber.OpenAsync($"/subscriptions/confirm/{token}");
        await subscriber.PressAsync("Confirm subscription");
        Assert.Equal("You are subscribed", await subscriber.HeadingAsync());
    }

    /// <summary>Writes a bulletin of one lesson; returns its address.</summary>
    public static async Task<string> WriteBulletinAsync(this Reader editor, string word, string title)
    {
        await Eventually.True(async () =>
        {
            await editor.OpenAsync($"/library?q={word}");
            return await editor.Page.Locator(".app-results__item").CountAsync() > 0;
        }, "the lesson is in the library");
        await editor.OpenAsync("/editor/new");
        await editor.TypeAsync("Q", word);
        await editor.PressAsync("Search");
        await editor.PressAsync("Add");
        await editor.PressAsync("Continue");
        await editor.TypeAsync("Heading", title);
        await editor.TypeAsync("Introduction", "One lesson about putting the picture together.");
        await editor.PressAsync("Create the draft");
        var bulletin = editor.Path.Split('?')[0];
        await editor.PressAsync("Ask for approval");
        return bulletin;
    }

    public static async Task ApproveAsync(this Reader second, string bulletin)
    {
        await second.OpenAsync($"{bulletin}/preview");
        await second.PressAsync("Approve");
    }

    public static async Task SendAsync(this Reader editor, string bulletin)
    {
        await editor.OpenAsync($"{bulletin}/send");
        await editor.ChooseAsync("When");
        await editor.PressAsync("Send or schedule");
    }

    /// <summary>Opens the page that the one mail with that title links to.</summary>
    public static async Task OpenBulletinAsync(this Reader subscriber, string address, string title, string mailFolder)
    {
        var issue = await Eventually.Get(() => Task.FromResult(MailFolder.To(mailFolder, address)
            .Where(mail => mail.Contains(title, StringComparison.Ordinal)).Select(mail => MailFolder.Token(mail, "/bulletins/"))
                .FirstOrDefault()), "the bulletin has arrived");
        await subscriber.OpenAsync($"/bulletins/{issue}");
        await Assertions.Expect(subscriber.Page.GetByRole(AriaRole.Heading, new() { Name = title })).ToBeVisibleAsync();
    }
}
