using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Safeguarding.Contracts.Notices;
using Safeguarding.LocalInquiries.Notices;
using Safeguarding.ServiceDefaults.Notices;
using Safeguarding.StatutoryClocks;
using Safeguarding.TestKit;

namespace Safeguarding.LocalInquiries.Tests.Notices;

/// <summary>Two instances look at the same moment, again and again: each stage is told once.</summary>
public sealed class InquiryReminderTests(LoneApp app) : IClassFixture<LoneApp>
{
    [Fact]
    public async Task A_rapid_review_is_reminded_of_five_and_two_working_days_before_and_once_it_is_overdue()
    {
        await app.Bus.DeliverAsync(Given.Criteria());
        var journey = await Journey.OpenAsync(app);
        var due = (await app.Bus.PublishedAsync<NoticeRaised>(notice => notice.Kind == NoticeKind.RapidReviewOpened)).DueOn!.Value;
        var calendar = WorkingDays.EnglandAndWales;

        await LookAsync(calendar.Before(due, 6), expected: 0);
        await LookAsync(calendar.Before(due, 5), expected: 1);
        await LookAsync(calendar.Before(due, 3), expected: 1);
        await LookAsync(calendar.Before(due, 2), expected: 2);
        await LookAsync(due, expected: 2);
        await LookAsync(due.AddDays(1), expected: 3);
        await LookAsync(due.AddDays(30), expected: 3);

        var reminders = app.Bus.Published<NoticeRaised>(notice => notice.Kind == NoticeKind.RapidReviewDue);
        Assert.All(reminders, notice => Assert.Equal((journey.Incident.NotificationId, due), (notice.CaseId!.Value, notice.DueOn!.Value)));
        Assert.Equal(3, reminders.DistinctBy(notice => notice.NoticeId).Count());
        Assert.Single(reminders.DistinctBy(notice => notice.MatterId));
    }

    // At noon of that day, when two instances start.
    async Task LookAsync(DateOnly day, int expected)
    {
        app.Clock.Offset = LondonTime.InstantOf(day, new TimeOnly(12, 0))!.Value - DateTime.UtcNow;
        InquiryReminderWorker[] workers = [Worker(), Worker()];
        await Task.WhenAll(workers.Select(worker => worker.StartAsync(CancellationToken.None)));
        await Eventually.True(() => app.Ask(async db => await db.Set<RaisedReminder>().CountAsync() == expected), $"{expected} reminders");
        await Task.WhenAll(workers.Select(worker => worker.StopAsync(CancellationToken.None)));

        await Eventually.True(() => Task.FromResult(
            app.Bus.Published<NoticeRaised>(notice => notice.Kind == NoticeKind.RapidReviewDue).Count == expected), $"{expected} notices");
        Assert.Equal(expected, await app.Ask(db => db.Set<RaisedReminder>().CountAsync()));
    }

    InquiryReminderWorker Worker() => ActivatorUtilities.CreateInstance<InquiryReminderWorker>(app.Services);
}
