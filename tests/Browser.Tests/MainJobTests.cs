using Safeguarding.Browser.Tests.Hosting;
using Safeguarding.Browser.Tests.Journeys;

namespace Safeguarding.Browser.Tests;

public class MainJobTests(BrowserFixture fixture)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task From_a_notifier_who_signs_in_to_a_subscriber_who_opens_the_bulletin(bool javaScript)
    {
        var screen = javaScript ? Screen.Desktop : Screen.WithoutJavaScript;
        var word = "wombat" + Random.Shared.Next(100_000, 999_999);
        var address = $"{word}@practice.example";

        await using var amira = await fixture.SignedInAsync("amira.hussain", screen);
        var notification = await amira.NotifyAsync();
        var reference = await amira.Page.Locator(".govuk-panel__body strong").InnerTextAsync();
        await amira.WriteRapidReviewAsync(notification);
        foreach (var partner in new[] { "tom.ashworth", "grace.okafor", "daniel.reid" })
        {
            await using var signing = await fixture.SignedInAsync(partner, screen);
            await signing.SignAsync(notification);
        }

        await using var eleanor = await fixture.SignedInAsync("eleanor.voss", screen);
        await eleanor.DecideAsync(reference);
        await using var tom = await fixture.SignedInAsync("tom.ashworth", screen);
        await tom.PublishPracticeReviewAsync(notification, $"Exchange chronologies early {word}");

        await using var subscriber = await fixture.ReaderAsync(screen);
        await subscriber.SubscribeAsync(address, fixture.Mail);
        await using var nadia = await fixture.SignedInAsync("nadia.farouk", screen);
        var bulletin = await nadia.WriteBulletinAsync(word, $"Sharing what each agency knows {word}");
        await using var james = await fixture.SignedInAsync("james.whitlock", screen);
        await james.ApproveAsync(bulletin);
        await nadia.SendAsync(bulletin);

        await subscriber.OpenBulletinAsync(address, $"Sharing what each agency knows {word}", fixture.Mail);
    }
}
