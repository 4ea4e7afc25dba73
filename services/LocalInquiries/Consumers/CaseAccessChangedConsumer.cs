using MassTransit;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.LocalInquiries.Model;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Cases;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.LocalInquiries.Consumers;

/// <summary>
/// Closes the inquiry to those for whom there is no such case any more; where it is not open yet, remembers that for when it opens.
/// </summary>
public sealed class CaseAccessChangedConsumer(LocalInquiriesDbContext db, TimeProvider clock) : IConsumer<CaseAccessChanged>
{
    public async Task Consume(ConsumeContext<CaseAccessChanged> context)
    {
        var (change, ct) = (context.Message, context.CancellationToken);
        if (!await db.FollowAsync(change, ct))
            return;
        if (await db.Notifications.FindAsync([change.NotificationId], ct) is null)
            db.Add(new KnownNotification { NotificationId = change.NotificationId });
        db.Audit(CurrentUser.Process("case-access-changed"), "AccessChangeReceived", nameof(KnownNotification), change.NotificationId,
            $"change {change.Version}: {(change.Restricted ? "restricted" : "not restricted")}", clock.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync(ct);
    }
}
