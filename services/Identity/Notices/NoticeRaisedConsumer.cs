using MassTransit;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Notices;
using Safeguarding.Identity.Model;
using Safeguarding.ServiceDefaults.Work;

namespace Safeguarding.Identity.Notices;

/// <summary>Makes one notice for each person whom the fact concerns.</summary>
public sealed class NoticeRaisedConsumer(
    IdentityDbContext db, RaisedNotices notices, Settlements settlements, Deadlines deadlines, Signal<Notice> signal)
    : IConsumer<NoticeRaised>
{
    public async Task Consume(ConsumeContext<NoticeRaised> context)
    {
        var (notice, ct) = (context.Message, context.CancellationToken);
        // Delivered before, unless the service ended before the rest was done; the primary key covers the race.
        if (!await db.RaisedNotices.AnyAsync(known => known.Id == notice.NoticeId, ct))
        {
            await deadlines.TakeOverAsync(notice, ct);
            if (!notice.OnlySetsDate)
                await notices.AddAsync(notice, ct);
            await db.SaveChangesAsync(ct);
        }

        await settlements.CatchUpAsync(notice, ct);
        signal.Set();
    }
}
