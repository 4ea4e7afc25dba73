using MassTransit;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Notices;
using Safeguarding.Identity.Model;
using Safeguarding.ServiceDefaults.Work;

namespace Safeguarding.Identity.Notices;

/// <summary>Makes one notice for each person whom the fact concerns.</summary>
public sealed class NoticeRaisedConsumer(
    IdentityDbContext db, NoticeRecipients recipients, Settlements settlements, Deadlines deadlines, MailTimes times,
    Signal<Notice> signal, TimeProvider clock) : IConsumer<NoticeRaised>
{
    public async Task Consume(ConsumeContext<NoticeRaised> context)
    {
        var (notice, ct) = (context.Message, context.CancellationToken);
        // Delivered before, unless the service ended before the rest was done; the primary key covers the race.
        if (!await db.RaisedNotices.AnyAsync(known => known.Id == notice.NoticeId, ct))
        {
            await deadlines.TakeOverAsync(notice, ct);
            if (!notice.OnlySetsDate)
                await AddAsync(notice, ct);
            await db.SaveChangesAsync(ct);
        }

        await settlements.CatchUpAsync(notice, ct);
        signal.Set();
    }

    async Task AddAsync(NoticeRaised notice, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var raised = new RaisedNotice
        {
            Id = notice.NoticeId,
            Kind = notice.Kind,
            MatterId = notice.MatterId,
            SubjectId = notice.SubjectId,
            CaseId = notice.CaseId,
            Reference = notice.Reference,
            DueOn = notice.DueOn,
            Statutory = notice.Statutory,
            RaisedAt = notice.RaisedAt,
            AreaCodes = [.. notice.For.Select(audience => audience.AreaCode).OfType<string>().Distinct()],
        };
        raised.Notices.AddRange((await recipients.OfAsync(notice, ct)).Select(meant =>
            Notice.Of(raised, meant.Person, meant.ToldAs, times.Of(notice, meant.Person, now))));
        db.Add(raised);
    }
}
