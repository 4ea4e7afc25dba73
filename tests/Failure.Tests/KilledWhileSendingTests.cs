using Safeguarding.TestKit;

namespace Safeguarding.Failure.Tests;

public class KilledWhileSendingTests(SharedPlatform shared) : BreakingTests(shared)
{
    const int Readers = 60;
    const int AtOnce = 6;

    [Fact]
    public async Task A_bulletin_interrupted_twice_reaches_every_subscriber_once()
    {
        var platform = Shared.Platform;
        using var job = new MainJob(platform.Address);
        await job.SendNotificationAsync();
        await job.WriteRapidReviewAsync();
        await job.SignRapidReviewAsync();
        await job.DecideAsync();
        await job.PublishNationalInquiryAsync();
        var readers = Enumerable.Range(0, Readers).Select(_ => new MainJob(platform.Address)).ToList();
        foreach (var some in readers.Chunk(AtOnce))
            await Task.WhenAll(some.Select(reader => reader.SubscribeAsync(Shared.Mail)));

        await job.IssueBulletinAsync();
        await platform.KillAsync("dissemination");
        await Eventually.True(() => Task.FromResult(Sent() > 0), "some bulletins are sent");
        await platform.KillAsync("dissemination");

        await Eventually.True(() => Task.FromResult(Sent() >= Readers), "every subscriber has the bulletin", TimeSpan.FromMinutes(2));
        Assert.All(readers, reader =>
            Assert.Single(MailFolder.To(Shared.Mail, reader.Reader), text => text.Contains(job.Keyword, StringComparison.Ordinal)));
        readers.ForEach(reader => reader.Dispose());

        int Sent() => readers.Count(reader => MailFolder.To(Shared.Mail, reader.Reader)
            .Any(text => text.Contains(job.Keyword, StringComparison.Ordinal)));
    }
}
