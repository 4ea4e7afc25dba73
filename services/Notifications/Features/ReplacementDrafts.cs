using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Model;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Notifications.Features;

static class ReplacementDrafts
{
    /// <summary>What is told of the withdrawn notification that the draft sends anew: also a council that may not read that one.</summary>
    public static async Task<ReplacedNotification?> ReplacedAsync(this Draft draft, NotificationsDbContext db, CancellationToken ct) =>
        draft.ReplacesId is { } id
            ? (await db.Notifications.AsNoTracking().Include(sent => sent.AsSent).SingleAsync(sent => sent.Id == id, ct)).ToReplaced()
            : null;

    /// <summary>Links what is sent anew with the withdrawn notification, unless that follows another meanwhile.</summary>
    public static async Task LinkReplacedAsync(
        this NotificationsDbContext db, Draft? draft, Notification sent, CurrentUser user, DateTime now, CancellationToken ct)
    {
        if (draft?.ReplacesId is { } id
            && await db.Notifications.SingleOrDefaultAsync(first => first.Id == id && first.LeadingId == null, ct) is { } withdrawn)
            db.LetFollow(withdrawn, sent, LinkRelation.SentAnew, text: null, user, now);
    }
}
