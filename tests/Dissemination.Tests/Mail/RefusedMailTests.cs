using Microsoft.EntityFrameworkCore;
using Safeguarding.Dissemination.Model;
using Safeguarding.TestKit;

namespace Safeguarding.Dissemination.Tests.Mail;

public sealed class RefusedMailTests(SmtpApp app) : IClassFixture<SmtpApp>, IAsyncLifetime
{
    [Fact]
    public async Task What_the_server_takes_later_is_sent_once()
    {
        var email = await app.ConfirmedAsync("education-and-elective-home-education");
        var lesson = await app.LessonAsync("education-and-elective-home-education");
        var issue = await app.IssueButHoldAsync(email, lesson.LessonId);

        app.Release();

        Assert.Equal(1, (await app.SentAsync(issue.BulletinId)).Sent);
        Assert.Single(app.Bulletins(email, issue.IssueNumber));
    }

    [Fact]
    public async Task What_the_server_never_takes_is_given_up_after_the_last_wait()
    {
        var email = await app.ConfirmedAsync("physical-abuse");
        var lesson = await app.LessonAsync("physical-abuse");
        var issue = await app.IssueButHoldAsync(email, lesson.LessonId);

        app.Clock.Offset += SmtpApp.FirstWait;
        await app.AttemptedAsync(issue.BulletinId, 2);
        app.Clock.Offset += TimeSpan.FromMinutes(61);

        Assert.Equal(1, (await app.SentAsync(issue.BulletinId)).Failed);
    }

    [Fact]
    public async Task A_mailbox_that_does_not_exist_is_struck_off()
    {
        var email = await app.ConfirmedAsync("institutional-settings");
        var lesson = await app.LessonAsync("institutional-settings");
        app.Mail.Recipient = address => address == email ? "550 5.1.1 no such user" : MailServer.Welcome;

        var first = await app.IssueAsync(lesson.LessonId);
        await app.SentAsync(first.BulletinId);
        var second = await app.IssueAsync(lesson.LessonId);

        Assert.Equal(1, (await app.SentAsync(first.BulletinId)).Failed);
        Assert.Equal(0, (await app.SentAsync(second.BulletinId)).Made);
        Assert.Equal((EndReason.Bounced, EndSource.Delivery),
            (await app.SubscriptionsOfAsync(email)) is [var ended] ? (ended.EndedReason, ended.EndedSource) : default);
    }

    [Fact]
    public async Task A_refusal_that_may_be_ours_strikes_nobody_off()
    {
        var email = await app.ConfirmedAsync("child-mental-health");
        var lesson = await app.LessonAsync("child-mental-health");

        await app.IssueButHoldAsync(email, lesson.LessonId, "554 5.7.1 relaying denied");

        Assert.Null(Assert.Single(await app.SubscriptionsOfAsync(email)).EndedAt);
    }

    [Fact]
    public async Task A_bulletin_that_cannot_be_written_holds_up_no_other_mail()
    {
        var email = await app.ConfirmedAsync("parental-mental-health");
        var draft = await app.DraftAsync(People.Editor(), (await app.LessonAsync("parental-mental-health")).LessonId);
        // No service leaves it so: its mails are made, and it has no number.
        await app.Ask(async db =>
        {
            var bulletin = await db.Bulletins.SingleAsync(row => row.Id == draft.Id);
            var reader = await db.Subscribers.SingleAsync(row => row.AddressKey == email);
            db.Add(Delivery.OfBulletin(bulletin, reader.Id, DateTime.UtcNow));
            return await db.SaveChangesAsync();
        });

        await app.AttemptedAsync(draft.Id, 1);
        var other = await app.ConfirmedAsync("neglect");

        Assert.Single(app.Mail.To(other));
    }

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync()
    {
        app.Mail.Recipient = _ => MailServer.Welcome;
        return ValueTask.CompletedTask;
    }
}
