using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Notices;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Model;
using Safeguarding.Notifications.Notices;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Messaging;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Notifications.Features;

/// <summary>What follows from the end of a notification, whether it was withdrawn or de-escalated.</summary>
static class EndingRules
{
    /// <summary>With the next save.</summary>
    /// <param name="action">As the audit names it.</param>
    /// <param name="why">The code of the reason, not its text: the audit is exported, and the text may name people.</param>
    public static async Task EndAsync(
        this NotificationsDbContext db, Notification ended, NoticeKind kind, string action, string why, CurrentUser user, DateTime now,
        CancellationToken ct)
    {
        await db.ReleaseAsync(ended, user, now, ct);
        db.Publish(SentNotices.Ended(ended, now), now);
        await db.AddressVersionAsync(ended, kind, user, now, ct);
        db.Publish(SentNotices.EndedByColleague(ended, kind, user, now), now);
        db.Audit(user, action, nameof(Notification), ended.Id, why, now);
    }

    /// <summary>What the same request did before, whose answer was lost; null where it did not.</summary>
    public static async Task<NotificationVersion?> EndedBeforeAsync(
        this NotificationsDbContext db, Guid id, NotificationChange change, string reasonCode, string text, IfMatch ifMatch,
        CancellationToken ct)
    {
        var next = ifMatch.Version + 1;
        var made = await db.Versions.AsNoTracking().SingleOrDefaultAsync(
            version => version.NotificationId == id && version.Number == next && version.Change == change, ct);
        return made?.ReasonCode == reasonCode && made.ReasonText == text ? made : null;
    }
}
