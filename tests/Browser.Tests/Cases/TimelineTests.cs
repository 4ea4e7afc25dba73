using Safeguarding.Browser.Tests.Hosting;
using Safeguarding.TestKit;

namespace Safeguarding.Browser.Tests.Cases;

/// <summary>What happened on a case, and who was told of it.</summary>
public class TimelineTests(BrowserFixture fixture)
{
    [Fact]
    public async Task Beside_what_happened_stands_who_was_told()
    {
        using var job = new MainJob(fixture.Platform.Address);
        await job.SendNotificationAsync();
        await using var amira = await fixture.SignedInAsync("amira.hussain", Screen.Narrow);

        await Eventually.True(async () =>
        {
            await amira.OpenAsync($"cases/{job.NotificationId}");
            var events = string.Join('\n', await amira.Page.Locator("#timeline + ol li li").AllInnerTextsAsync());
            return events.Contains("Amira Hussain", StringComparison.Ordinal);
        }, "the timeline says that the council's people were told of the rapid review");

        var happened = await amira.Page.Locator("#timeline + ol h3").AllInnerTextsAsync();
        Assert.Equal(["Rapid review to be written", "Notification sent"], happened);
        await amira.IsAccessibleAsync();
        await amira.FitsAsync();
    }
}
