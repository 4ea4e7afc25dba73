using MassTransit;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Model;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Notifications.Consumers;

/// <summary>
/// Gives the notification to the area that answers for it now, whose partners are told. Whichever order the changes come in, the last one
/// stays.
/// </summary>
public sealed class CaseAreaChangedConsumer(NotificationsDbContext db, Timeline timeline) : IConsumer<CaseAreaChanged>
{
    public async Task Consume(ConsumeContext<CaseAreaChanged> context)
    {
        var change = context.Message;
        var sent = await db.Notifications.Include(known => known.OtherAreas)
            .SingleOrDefaultAsync(known => known.Id == change.NotificationId, context.CancellationToken);
        if (sent is not null && sent.GiveTo(change))
            await db.AddressMoveAsync(sent, CurrentUser.Process("case-area"), change.ChangedAt, context.CancellationToken);
        var amendments = db.Drafts.Where(draft => draft.AmendsId == change.NotificationId);
        foreach (var draft in await amendments.ToListAsync(context.CancellationToken))
            draft.CouncilCode = sent!.AnsweringAreaCode;
        await timeline.RecordAsync(context.CancellationToken, Timeline.Entry(
            change.NotificationId, TimelineEventKind.AreaChanged, change.CaseId, change.ChangedAt,
            key: $"{change.CaseId}:{change.Version}", code: change.GivenToAreaCode, number: change.Version));
    }
}
