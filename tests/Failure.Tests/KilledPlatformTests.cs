using Safeguarding.TestKit;

namespace Safeguarding.Failure.Tests;

public class KilledPlatformTests
{
    [Fact]
    public async Task Killed_after_every_step_and_started_again_the_main_job_goes_on_where_it_was()
    {
        await using var platform = await Platform.StartNewAsync();
        var mail = Path.Combine(platform.DataFolder, "mail");
        using var job = new MainJob(platform.Address);
        var steps = new List<Func<Task>>
        {
            job.SendNotificationAsync, job.WriteRapidReviewAsync, job.SignRapidReviewAsync, job.DecideAsync,
                job.PublishNationalInquiryAsync,
            () => job.SubscribeAsync(mail), job.IssueBulletinAsync,
        };

        foreach (var step in steps)
        {
            await step();
            await platform.KillHostAsync();
            await platform.StartAgainAsync();
        }

        await Eventually.True(() => Task.FromResult(job.Bulletins(mail).Count > 0), "the bulletin has arrived");
        Assert.Single(job.Bulletins(mail));
    }
}
