using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;
using Safeguarding.Contracts.Notices;
using Safeguarding.ServiceDefaults.Messaging;
using Safeguarding.ServiceDefaults.Work;
using Safeguarding.TestKit;
using static Safeguarding.Identity.Tests.Notices.Raising;
using NoticeMails = Safeguarding.Identity.Model.NoticeMails;
using Person = Safeguarding.Identity.Model.Person;

namespace Safeguarding.Identity.Tests.Notices;

[Collection(nameof(NoticeMailing))]
public sealed class NoticeMailTests(NoticeMailing.App app)
{
    [Fact]
    public async Task A_mail_says_the_reference_and_where_and_no_more()
    {
        var person = await app.ReaderAsync();
        var notice = Now(Notice(person));

        await app.RaiseAsync(notice);

        var mail = await app.MailAsync(person);
        var row = await app.Ask(db => db.Notices.SingleAsync(row => row.PersonId == person.Id));
        Assert.Equal($"Something waits for you: {notice.Reference}", mail.Subject);
        Assert.Contains($"{IdentityApp.Issuer}notices/{row.Id}", mail.TextBody, StringComparison.Ordinal);
        Assert.Contains($"href=\"{IdentityApp.Issuer}notices/{row.Id}\"", mail.HtmlBody, StringComparison.Ordinal);
        Assert.DoesNotContain(person.Name, mail.TextBody + mail.HtmlBody, StringComparison.Ordinal);
        Assert.DoesNotMatch("rapid|review|child", mail.TextBody!.ToLowerInvariant());
        Assert.DoesNotMatch(@"\*\*|\]\(|^#", mail.TextBody);
        await Eventually.True(async () => (await app.Ask(db => db.Notices.SingleAsync(known => known.Id == row.Id))).MailedAt is not null,
            "it is recorded when it was mailed");
    }

    [Fact]
    public async Task The_service_that_asked_hears_that_a_person_was_told_once_the_mail_was_accepted()
    {
        var (person, other) = (await app.ReaderAsync(), await app.ReaderAsync());
        Guid[] asked = [Guid.NewGuid(), Guid.NewGuid()];
        var notice = Now(Notice([.. asked.Select(id => For(person) with { TellAs = id }), For(other)]));

        await app.RaiseAsync(notice);

        await app.MailAsync(person);
        await app.MailAsync(other);
        var told = await Eventually.Get(() => app.Ask(db => db.Set<OutboxMessage>()
            .Where(message => message.Type == typeof(NoticeDelivered).FullName && message.Body.Contains($"{notice.NoticeId}"))
            .Select(message => message.Body).SingleOrDefaultAsync()), "one message says so: of the other nobody asked to hear");
        Assert.All(asked, id => Assert.Contains($"{id}", told, StringComparison.Ordinal));
        Assert.DoesNotContain(person.Name, told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_happens_at_once_is_one_mail()
    {
        var person = await app.ReaderAsync(NoticeMails.Daily);
        var (first, second) = (Now(Notice(person)), Now(Notice(person)) with { Reference = null });
        await app.RaiseAsync(first, second);

        app.Now = app.Now.AddDays(1);

        var mail = await app.MailAsync(person);
        Assert.Equal("2 things wait for you", mail.Subject);
        Assert.Contains(first.Reference!, mail.TextBody, StringComparison.Ordinal);
        Assert.Contains("Without a reference yet", mail.TextBody, StringComparison.Ordinal);
        Assert.Equal(1, await app.MailsAfterAllAsync(person));
    }

    [Fact]
    public async Task The_daily_summary_comes_at_half_past_eight_in_London_over_the_change_of_the_clocks_and_once()
    {
        app.Now = Utc(2027, 3, 27, 10, 0);
        var person = await app.ReaderAsync(NoticeMails.Daily);
        await app.RaiseAsync(Now(Notice(person)), Now(Notice(person)));

        app.Now = Utc(2027, 3, 28, 7, 29);
        var before = await app.MailsAfterAllAsync(person);
        app.Now = Utc(2027, 3, 28, 7, 30);
        await app.MailAsync(person);
        await app.RestartAsync();
        app.Wake();

        Assert.Equal(0, before);
        Assert.Equal(1, await app.MailsAfterAllAsync(person));
    }

    [Fact]
    public async Task Two_instances_send_everybody_one_mail()
    {
        var people = new List<Person>();
        for (var number = 0; number < 10; number++)
            people.Add(await app.ReaderAsync(NoticeMails.Daily));
        await app.RaiseAsync([.. people.Select(person => Now(Notice(person)))]);
        await using var other = app.HostWith(
            new("urls", "http://127.0.0.1:0"), new("Mail:Pickup", ""), new("Mail:Smtp", app.Server.Address));
        other.StartServer();

        app.Now = app.Now.AddDays(1);
        other.Services.GetRequiredService<Signal<Model.Notice>>().Set();

        foreach (var person in people)
            await app.MailAsync(person);
        Assert.Equal(1, await app.MailsAfterAllAsync(people[^1]));
        Assert.All(people, person => Assert.Single(app.Server.To(person.Email!)));
    }

    [Fact]
    public async Task Who_wants_statutory_mails_alone_gets_no_other_and_cannot_stop_these()
    {
        var person = await app.ReaderAsync(NoticeMails.StatutoryOnly);
        await app.RaiseAsync(Now(Notice(person)) with { Statutory = false });
        var statutory = Now(Notice(person));
        await app.RaiseAsync(statutory);

        var mail = await app.MailAsync(person);

        Assert.EndsWith(statutory.Reference!, mail.Subject, StringComparison.Ordinal);
        Assert.False(mail.Headers.Contains(HeaderId.ListUnsubscribe));
        Assert.DoesNotContain("/stop/", mail.TextBody, StringComparison.Ordinal);
        Assert.Equal(1, await app.MailsAfterAllAsync(person));
    }

    [Fact]
    public async Task What_was_seen_or_done_before_the_mail_left_and_what_is_long_past_is_not_mailed()
    {
        var person = await app.ReaderAsync(NoticeMails.Daily);
        var (done, past) = (Now(Notice(person)), Now(Notice(person)) with { RaisedAt = app.Now.AddDays(-8) });
        await app.RaiseAsync(done, past);
        await app.Bus.DeliverAsync(new NoticeSettled { MatterId = done.MatterId, SettledAt = app.Now });

        app.Now = app.Now.AddDays(1);

        Assert.Equal(0, await app.MailsAfterAllAsync(person));
    }

    [Fact]
    public async Task A_mail_server_that_says_later_gets_the_same_mail_again()
    {
        var person = await app.ReaderAsync();
        app.Server.Recipient = address => address == person.Email ? "451 later" : MailServer.Welcome;
        await app.RaiseAsync(Now(Notice(person)));
        await Eventually.True(() => app.Ask(db => db.Notices.AnyAsync(row => row.PersonId == person.Id && row.MailAttempts == 1
            && row.NextMailAt < app.Now.AddMinutes(2))), "the first attempt has failed");
        var name = (await app.Ask(db => db.Notices.SingleAsync(row => row.PersonId == person.Id))).MailId;

        app.Server.Recipient = _ => MailServer.Welcome;
        app.Now = app.Now.AddMinutes(2);

        Assert.StartsWith($"{name:N}@", (await app.MailAsync(person)).MessageId, StringComparison.Ordinal);
        Assert.Equal(1, await app.MailsAfterAllAsync(person));
    }

    NoticeRaised Now(NoticeRaised notice) => notice with { RaisedAt = app.Now };

    static DateTime Utc(int year, int month, int day, int hour, int minute) => new(year, month, day, hour, minute, 0, DateTimeKind.Utc);
}
