using Safeguarding.TestKit;

namespace Safeguarding.Failure.Tests;

public class KilledWhileSendingTests
{
    const int Readers = 60;

    [Fact]
    public async Task A_bulletin_interrupted_twice_reaches_every_subscriber_once()
    {
        await using var platform = await Platform.StartNewAsync(new Dictionary<string,
            string>
        { ["Gateway__SubscriptionsPerMinute"] = "1000" });
        var mail = Path.Combine(platform.DataFolder, "mail");
        using var job = new MainJob(platform.Address);
        await job.SendNotificationAsync();
        await job.WriteRapidReviewAsync();
        await job.SignRapidReviewAsync();
        await job.DecideAsync();
        await job.PublishNationalInquiryAsync();
        var readers = Enumerable.Range(0, Readers).Select(_ => new MainJob(platform.Address)).ToList();
        foreach (var reader in readers)
            await reader.SubscribeAsync(mail);

        await job.IssueBulletinAsync();
        await platform.KillAsync("dissemination");
        await Eventually.True(() => Task.FromResult(Sent() > 0), "some bulletins are sent");
        await platform.KillAsync("dissemination");

        await Eventually.True(() => Task.FromResult(Sent() >= Readers), "every subscriber has the bulletin", TimeSpan.FromMinutes(2));
        Assert.All(readers, reader =>
            Assert.Single(MailFolder.To(mail, reader.Reader), text => text.Contains(job.Keyword, StringComparison.Ordinal)));

        int Sent() => readers.Count(reader => MailFolder.To(mail, reader.Reader)
            .Any(text => text.Contains(job.Keyword, StringComparison.Ordinal)));
    }
}
