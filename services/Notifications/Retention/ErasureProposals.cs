using Microsoft.EntityFrameworkCore;
using Safeguarding.Notifications.Notices;
using Safeguarding.ServiceDefaults.Messaging;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Notifications.Retention;

/// <summary>Open proposals, and what ends them.</summary>
static class ErasureProposals
{
    public static Task<ErasureProposal?> OpenProposalAsync(this NotificationsDbContext db, Guid notificationId, CancellationToken ct) =>
        db.ErasureProposals.SingleOrDefaultAsync(known => known.NotificationId == notificationId && known.Outcome == null, ct);

    /// <summary>Ends the open proposal of a notification, if there is one, in the save that is under way.</summary>
    public static async Task EndProposalAsync(
        this NotificationsDbContext db, Guid notificationId, ErasureOutcome outcome, CurrentUser user, DateTime now, CancellationToken ct)
    {
        if (await db.OpenProposalAsync(notificationId, ct) is not { } proposal)
            return;
        proposal.Decide(outcome, user, now);
        await db.SettleIfLastAsync(proposal, now, ct);
    }

    /// <summary>The notice to the administrators is done once no other proposal waits.</summary>
    public static async Task SettleIfLastAsync(
        this NotificationsDbContext db, ErasureProposal decided, DateTime now, CancellationToken ct)
    {
        if (!await db.ErasureProposals.AnyAsync(known => known.Outcome == null && known.Id != decided.Id, ct))
            db.Publish(ErasureNotices.Decided(now), now);
    }
}
