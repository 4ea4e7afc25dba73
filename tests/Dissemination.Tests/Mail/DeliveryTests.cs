using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.Dissemination.Mail;
using Safeguarding.TestKit;

namespace Safeguarding.Dissemination.Tests.Mail;

public sealed class DeliveryTests(SmtpApp app) : IClassFixture<SmtpApp>, IAsyncLifetime
{
    [Fact]
    public async Task Several_workers_at_once_send_each_mail_once()
    {
        var theme = "pre-birth";
        var emails = await Task.WhenAll(Enumerable.Range(0, 30).Select(_ => app.ConfirmedAsync(theme)));
        var lesson = await app.LessonAsync(theme);
        await using var more = await Started(Another<DeliveryWorker>(), Another<DeliveryWorker>(), Another<FanOutWorker>());

        var issue = await app.IssueAsync(lesson.LessonId);
        var progress = await app.SentAsync(issue.BulletinId);

        Assert.Equal((30, 30), (progress.Made, progress.Sent));
        Assert.All(emails, email => Assert.Single(app.Bulletins(email, issue.IssueNumber)));
    }

    [Fact]
    public async Task Who_unsubscribes_between_issue_and_sending_gets_nothing()
    {
        var email = await app.ConfirmedAsync("online-harm");
        var token = app.Mail.To(email)[0].Token();
        var lesson = await app.LessonAsync("online-harm");
        var issue = await app.IssueButHoldAsync(email, lesson.LessonId);

        await app.UnsubscribeAsync(token);
        app.Release();

        Assert.Equal(1, (await app.SentAsync(issue.BulletinId)).Cancelled);
        Assert.Empty(app.Bulletins(email, issue.IssueNumber));
    }

    [Fact]
    public async Task A_withdrawn_bulletin_is_not_sent_to_those_who_wait()
    {
        var email = await app.ConfirmedAsync("safer-sleep");
        var lesson = await app.LessonAsync("safer-sleep");
        var issue = await app.IssueButHoldAsync(email, lesson.LessonId);

        await app.SignedInAs(People.Editor()).PostJsonAsync(
            $"{Library.Api}/bulletins/{issue.BulletinId}/withdrawal", new WithdrawBulletinRequest { Reason = "A date was wrong." });
        app.Release();

        Assert.Equal(1, (await app.SentAsync(issue.BulletinId)).Cancelled);
        Assert.Empty(app.Bulletins(email, issue.IssueNumber));
    }

    [Fact]
    public async Task What_a_dead_worker_held_goes_out_when_its_lease_has_ended()
    {
        var email = await app.ConfirmedAsync("fathers-and-other-men");
        var lesson = await app.LessonAsync("fathers-and-other-men");
        var issue = await app.IssueButHoldAsync(email, lesson.LessonId);
        // As a worker leaves it that is killed between claiming and sending.
        var leaseEnds = app.Clock.GetUtcNow().UtcDateTime + TimeSpan.FromMinutes(5);
        await app.Ask(db => db.Deliveries.Where(row => row.BulletinId == issue.BulletinId).ExecuteUpdateAsync(set => set
            .SetProperty(row => row.ClaimedBy, Guid.NewGuid()).SetProperty(row => row.DueAt, leaseEnds)));
        app.Mail.Recipient = _ => MailServer.Welcome;

        await app.ConfirmedAsync("neglect"); // a later mail goes out meanwhile, so the worker has looked
        Assert.Empty(app.Bulletins(email, issue.IssueNumber));
        app.Clock.Offset += TimeSpan.FromMinutes(6);

        Assert.Equal(1, (await app.SentAsync(issue.BulletinId)).Sent);
        Assert.Single(app.Bulletins(email, issue.IssueNumber));
    }

    [Fact]
    public async Task What_went_out_while_the_database_refused_to_record_it_is_recorded_later_and_sent_once()
    {
        var theme = "neglect";
        var emails = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => app.ConfirmedAsync(theme)));
        var lesson = await app.LessonAsync(theme);
        await app.Ask(db => db.Database.ExecuteSqlRawAsync("""
            CREATE TRIGGER Refusal BEFORE UPDATE OF "Status" ON "Deliveries" WHEN NEW."Status" = 'Sent'
            BEGIN SELECT RAISE(ABORT, 'refused by the test'); END
            """));

        var issue = await app.IssueAsync(lesson.LessonId);
        await Eventually.True(() => Task.FromResult(emails.Any(email => app.Bulletins(email, issue.IssueNumber).Count > 0)), "one is out");
        await app.Ask(db => db.Database.ExecuteSqlRawAsync("DROP TRIGGER Refusal"));
        var progress = await app.SentAsync(issue.BulletinId);

        Assert.Equal(progress.Made, progress.Sent);
        Assert.All(emails, email => Assert.Single(app.Bulletins(email, issue.IssueNumber)));
    }

    [Fact]
    public async Task A_link_to_confirm_ends_after_seven_days()
    {
        var email = Given.Email();
        await app.SubscribeAsync(email, "neglect");
        await Eventually.True(() => Task.FromResult(app.Mail.To(email).Count == 1), "the confirmation arrived");
        app.Clock.Offset += TimeSpan.FromDays(7) + TimeSpan.FromMinutes(1);

        Assert.Equal("link-expired", (await (await app.ConfirmAsync(app.Mail.To(email)[0].Token())).RefusalAsync()).Code);
    }

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync()
    {
        app.Mail.Recipient = _ => MailServer.Welcome;
        return ValueTask.CompletedTask;
    }

    T Another<T>()
        where T : BackgroundService => ActivatorUtilities.CreateInstance<T>(app.Services);

    static async Task<RunningWorkers> Started(params BackgroundService[] workers)
    {
        foreach (var worker in workers)
            await worker.StartAsync(CancellationToken.None);
        return new RunningWorkers(workers);
    }

    sealed record RunningWorkers(BackgroundService[] Workers) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            foreach (var worker in Workers)
                await worker.StopAsync(CancellationToken.None);
        }
    }
}
