using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using MimeKit;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.Dissemination.Model;
using Safeguarding.TestKit;

namespace Safeguarding.Dissemination.Tests.Mail;

public class BulletinMailTests(LibraryApp app)
{
    [Fact]
    public async Task Every_matching_confirmed_subscriber_gets_it_and_nobody_else()
    {
        var matching = await app.ConfirmedAsync("race-and-inequality", "neglect");
        var twice = await app.ConfirmedAsync("race-and-inequality");
        await app.ConfirmedAsync(twice, ["race-and-inequality"]);
        var other = await app.ConfirmedAsync("neglect");
        var unconfirmed = Given.Email();
        await app.SubscribeAsync(unconfirmed, "race-and-inequality");
        var lesson = await app.LessonAsync("race-and-inequality");

        var issue = await app.IssueAsync(lesson.LessonId);
        var progress = await app.SentAsync(issue.BulletinId);

        Assert.Equal(new BulletinProgress
        {
            BulletinId = issue.BulletinId,
            AllMade = true,
            Made = 2,
            Sent = 2,
            Failed = 0,
            Cancelled = 0,
            Waiting = 0
        }, progress with { SentInLastMinute = 0, LastSentAt = null });
        Assert.Single(Issue(matching, issue));
        Assert.Single(Issue(twice, issue));
        Assert.Empty(Issue(other, issue));
        Assert.Empty(Issue(unconfirmed, issue));
    }

    [Fact]
    public async Task Who_follows_a_wider_theme_gets_the_narrower_one()
    {
        var email = await app.ConfirmedAsync("child-sexual-abuse");
        var lesson = await app.LessonAsync("child-sexual-exploitation");

        var issue = await app.IssueAsync(lesson.LessonId);

        await app.Mail.BulletinAsync(email, issue.IssueNumber);
    }

    [Fact]
    public async Task It_belongs_to_the_trace_of_the_request_that_sent_it()
    {
        var email = await app.ConfirmedAsync("looked-after-children");
        var lesson = await app.LessonAsync("looked-after-children");
        var draft = await app.DraftAsync(People.Editor(), lesson.LessonId);
        await app.ApproveAsync(People.Editor(), draft);
        var spans = new System.Collections.Concurrent.ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source =>
            source.Name == "Safeguarding",
            ActivityStopped = spans.Enqueue
        };
        ActivitySource.AddActivityListener(listener);
        using var click = new Activity("click") { ActivityTraceFlags = ActivityTraceFlags.Recorded }.Start();

        var issue = await (await app.SendAsync(draft.Id)).ReadAsync<BulletinReceipt>();
        await app.Mail.BulletinAsync(email, issue.IssueNumber);

        await Eventually.True(() => Task.FromResult(spans.Any(span => span.OperationName == "mail send" && span.TraceId == click.TraceId)),
            "the mail's span ended");
    }

    [Fact]
    public async Task A_crash_between_sending_and_recording_makes_no_second_file()
    {
        var (mail, _) = await ReceivedAsync("domestic-abuse");
        var id = Guid.ParseExact(mail.MessageId!.Split('@')[0], "N");
        // As a process leaves the row that is killed right after the mail was written.
        await Eventually.True(() =>
            app.Ask(db => db.Deliveries.AnyAsync(row => row.Id == id && row.Status == DeliveryStatus.Sent)), "it was recorded");
        await app.Ask(db => db.Deliveries.Where(row => row.Id == id).ExecuteUpdateAsync(set => set
            .SetProperty(row => row.Status, DeliveryStatus.Pending).SetProperty(row => row.ClaimedBy, Guid.NewGuid())));

        await app.Ask(db => db.Deliveries.Where(row => row.Id == id)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.DueAt, DateTime.UtcNow)));
        await Eventually.True(() =>
            app.Ask(db => db.Deliveries.AnyAsync(row => row.Id == id && row.Status == DeliveryStatus.Sent)), "it was recorded again");

        var kept = Assert.Single(app.Mail.To(mail.To.Mailboxes.Single().Address), other => other.Subject == mail.Subject);
        Assert.Equal(System.Net.HttpStatusCode.OK, (await app.UnsubscribeAsync(kept.Token())).StatusCode);
    }

    IReadOnlyList<MimeMessage> Issue(string email, BulletinReceipt issue) =>
        [.. app.Mail.To(email).Where(mail => mail.IsIssue(issue.IssueNumber))];

    async Task<(MimeMessage Mail, Contracts.Publication.PublishedLesson Lesson)> ReceivedAsync(string theme)
    {
        var email = await app.ConfirmedAsync(theme);
        var lesson = await app.LessonAsync(theme);
        var issue = await app.IssueAsync(lesson.LessonId);
        return (await app.Mail.BulletinAsync(email, issue.IssueNumber), lesson);
    }
}
