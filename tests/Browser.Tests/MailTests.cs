using MimeKit;
using Safeguarding.Browser.Tests.Hosting;
using Safeguarding.TestKit;

namespace Safeguarding.Browser.Tests;

/// <summary>Mails as a phone shows them.</summary>
public class MailTests(BrowserFixture fixture)
{
    static readonly Screen Phone = new(375, 812, JavaScript: false);

    // One of each that has a picture of its own beside its text.
    static readonly string[] Kinds = ["/notices/", "subscriptions/confirm/", "subscriptions/unsubscribe/"];

    [Fact]
    public async Task No_mail_has_to_be_scrolled_sideways()
    {
        using var job = new MainJob(fixture.Platform.Address);
        await job.SendNotificationAsync();
        await job.WriteRapidReviewAsync();
        await job.SignRapidReviewAsync();
        await job.DecideAsync();
        await job.PublishNationalInquiryAsync();
        await job.SubscribeAsync(fixture.Mail);
        await job.IssueBulletinAsync();
        await Eventually.True(() => Task.FromResult(Kinds.All(kind => Pages().Any(mail => mail.Contains(kind, StringComparison.Ordinal)))),
            "a mail of each kind has arrived");

        await using var reader = await fixture.ReaderAsync(Phone);
        foreach (var mail in Pages())
        {
            await reader.Page.SetContentAsync(mail);
            var width = await reader.Page.Locator("html").EvaluateAsync<int>("html => html.scrollWidth");
            Assert.True(width <= Phone.Width, $"{width} px wide: {mail}");
        }
    }

    IReadOnlyList<string> Pages() =>
        [.. Directory.EnumerateFiles(fixture.Mail, "*.eml").Select(file => MimeMessage.Load(file).HtmlBody).OfType<string>()];
}
