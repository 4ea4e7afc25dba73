using MassTransit;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Model;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Cases;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Notifications.Consumers;

/// <summary>Closes the notification to those for whom there is no such case any more. The panel knows of none before it is here.</summary>
public sealed class CaseAccessChangedConsumer(NotificationsDbContext db, Timeline timeline, TimeProvider clock)
    : IConsumer<CaseAccessChanged>
{
    public async Task Consume(ConsumeContext<CaseAccessChanged> context)
    {
        var (change, ct) = (context.Message, context.CancellationToken);
        if (!await db.Notifications.AnyAsync(known => known.Id == change.NotificationId, ct))
            return;
        if (await db.FollowAsync(change, ct))
            db.Audit(CurrentUser.Process("case-access-changed"), "AccessChangeReceived", nameof(Notification), change.NotificationId,
                $"change {change.Version}: {(change.Restricted ? "restricted" : "not restricted")}", clock.GetUtcNow().UtcDateTime);
        // Also what a later one has overtaken: it happened all the same.
        await timeline.RecordAsync(ct, Timeline.Entry(
            change.NotificationId, change.Restricted ? TimelineEventKind.Restricted : TimelineEventKind.RestrictionLifted, change.CaseId,
            change.ChangedAt, key: $"{change.CaseId}:{change.Version}", number: change.Version));
    }
}
