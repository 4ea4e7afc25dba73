using Safeguarding.TestKit;

namespace Safeguarding.Failure.Tests;

public class KilledPlatformTests(SharedPlatform shared) : BreakingTests(shared)
{
    static readonly string[] Themes =
        ["neglect", "safer-sleep", "online-harm", "domestic-abuse", "pre-birth", "physical-abuse", "risk-assessment"];

    IReadOnlyList<Func<MainJob, Task>> Steps =>
    [
        job => job.SendNotificationAsync(), job => job.WriteRapidReviewAsync(), job => job.SignRapidReviewAsync(),
        job => job.DecideAsync(), job => job.PublishNationalInquiryAsync(), job => job.SubscribeAsync(Shared.Mail),
        job => job.IssueBulletinAsync(),
    ];

    // One job for each step: the power fails for all of them at the same moment.
    [Fact]
    public async Task Killed_after_every_step_and_within_the_next_and_started_again_the_main_job_goes_on_where_it_was()
    {
        var jobs = Themes.Select(theme => new MainJob(Shared.Platform.Address) { Themes = [theme] }).ToList();
        await AllAsync(jobs, after => TakeAsync(jobs[after], Steps.Take(after)));
        await AllAsync(jobs, after => Steps[after](jobs[after]));

        var interrupted = AllAsync(jobs, after => TakeAsync(jobs[after], Steps.Skip(after + 1).Take(1)));
        await Shared.Platform.KillHostAsync();
        await Task.WhenAny(interrupted); // mostly broken off
        await Shared.Platform.StartAgainAsync();

        await AllAsync(jobs, after => TakeAsync(jobs[after], Steps.Skip(after + 1)));
        await Incidents.ArriveOnceAsync(Shared.Platform, [.. jobs.Select(job => job.NotificationId)]);
        foreach (var job in jobs)
            await Eventually.True(() => Task.FromResult(job.Bulletins(Shared.Mail).Count > 0), "the bulletin has arrived");
        Assert.All(jobs, job => Assert.Single(job.Bulletins(Shared.Mail)));
        jobs.ForEach(job => job.Dispose());
    }

    static Task AllAsync(List<MainJob> jobs, Func<int, Task> take) => Task.WhenAll(Enumerable.Range(0, jobs.Count).Select(take));

    static async Task TakeAsync(MainJob job, IEnumerable<Func<MainJob, Task>> steps)
    {
        foreach (var step in steps)
            await step(job);
    }
}
