using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Consumers;
using Safeguarding.Notifications.Model;
using Safeguarding.Notifications.Notices;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Messaging;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Notifications.Features;

/// <summary>Who links what with what, and what follows from it.</summary>
static class LinkRules
{
    public static bool MayLink(CurrentUser user) => user.Has(Roles.Secretariat) || user.IsCouncil();

    /// <summary>A council sets only its own inquiry aside, never another's.</summary>
    public static bool MayLink(CurrentUser user, Notification following, AreaRegister areas) =>
        user.Has(Roles.Secretariat) || areas.IsServedBy(following.AnsweringAreaCode, user);

    public static ProblemHttpResult NotAllowed() => Problems.NotAllowed(
        "The panel's secretariat links notifications, and a council its own to the one that leads.");

    public static Task<Notification?> FindAsync(
        Guid id, NotificationsDbContext db, CurrentUser user, AreaRegister areas, CancellationToken ct) =>
        db.Notifications.VisibleTo(user, areas).Include(found => found.AsSent).SingleOrDefaultAsync(found => found.Id == id, ct);

    public static async Task<ProblemHttpResult?> RefusesAsync(
        Notification following, Notification leading, NotificationsDbContext db, CancellationToken ct)
    {
        if (following.LeadingId is not null)
            return Problems.Conflict("already-linked", "It follows another notification already. Unlink that first.");
        if (leading.LeadingId is not null)
            return Problems.Conflict("follows-another", "The one that is to lead follows another notification itself. Link with that.");
        if (await db.Notifications.AnyAsync(other => other.LeadingId == following.Id, ct))
            return Problems.Conflict("leads-others", "The one that is to follow leads other notifications. Let it lead, or unlink those.");
        if (leading.State != NotificationState.Sent)
            return Problems.Conflict("leading-ended", "The one that is to lead was withdrawn or de-escalated.");
        return following is { State: NotificationState.Sent, InPanelRemit: true } && !leading.InPanelRemit
            ? Problems.Conflict("leading-out-of-remit", "The panel considers the one and not the other. The one that it considers leads.")
            : null;
    }

    public static void Link(
        this NotificationsDbContext db, Notification following, Notification leading, LinkRelation relation, string? text,
        CurrentUser user, DateTime now)
    {
        leading.BeFollowed(relation, text, user, now);
        db.Publish(SentNotices.Linked(leading, user, now), now);
        // Both rows are written, so that of two who link at once the second looks again.
        db.Touch(leading);
        db.LetFollow(following, leading, relation, text, user, now);
    }

    /// <summary>The part of the one that follows; the one that leads is new, and says so by being sent.</summary>
    public static void LetFollow(
        this NotificationsDbContext db, Notification following, Notification leading, LinkRelation relation, string? text,
        CurrentUser user, DateTime now)
    {
        db.Publish(following.Follow(leading, relation, text, user, now), now);
        db.Publish(SentNotices.Linked(following, user, now), now);
        db.Touch(following);
        Record(db, following, leading, "NotificationsLinked", Codes.Of(relation), user, now);
    }

    public static void Unlink(
        this NotificationsDbContext db, Notification following, Notification leading, UnlinkReason reason, string? text,
        CurrentUser user, DateTime now)
    {
        leading.BeFollowedNoMore(reason, text, user, now);
        db.Publish(SentNotices.Unlinked(leading, user, now), now);
        db.Touch(leading);
        LetStand(db, following, leading, reason, text, user, now);
    }

    /// <summary>What ends, or leaves the panel's remit, leads them no more: the inquiries that it held back go on.</summary>
    public static async Task ReleaseAsync(
        this NotificationsDbContext db, Notification leading, CurrentUser user, DateTime now, CancellationToken ct)
    {
        var hasEnded = leading.State != NotificationState.Sent;
        var following = db.Notifications.Where(other => other.LeadingId == leading.Id && other.State == NotificationState.Sent
            && (hasEnded || other.InPanelRemit));
        foreach (var one in await following.ToListAsync(ct))
            LetStand(db, one, leading, UnlinkReason.LeadEnded, text: null, user, now);
    }

    /// <summary>What comes into the panel's remit does not follow what is outside it: its inquiry would never go on.</summary>
    public static async Task StandUpAsync(
        this NotificationsDbContext db, Notification amended, CurrentUser user, DateTime now, CancellationToken ct)
    {
        if (amended is not { InPanelRemit: true, LeadingId: { } leads }
            || await db.Notifications.SingleAsync(one => one.Id == leads, ct) is not { InPanelRemit: false } leading)
            return;
        leading.BeFollowedNoMore(UnlinkReason.LeadEnded, text: null, user, now);
        db.Publish(SentNotices.Unlinked(leading, user, now), now);
        db.Touch(leading);
        db.Publish(amended.Leave(leading, now), now);
        db.Publish(SentNotices.Unlinked(amended, user, now), now);
        db.Add(Timeline.Entry(amended.Id, TimelineEventKind.Unlinked, leading.Id, now,
            key: $"{amended.Version + 1}", code: Codes.Of(UnlinkReason.LeadEnded), number: amended.Version + 1));
        Record(db, amended, leading, "NotificationsUnlinked", $"unlinked, {Codes.Of(UnlinkReason.LeadEnded)}", user, now);
    }

    static void LetStand(
        NotificationsDbContext db, Notification following, Notification leading, UnlinkReason reason, string? text, CurrentUser user,
        DateTime now)
    {
        db.Publish(following.StandAlone(leading, reason, text, user, now), now);
        db.Publish(SentNotices.Unlinked(following, user, now), now);
        db.Touch(following);
        Record(db, following, leading, "NotificationsUnlinked", $"unlinked, {Codes.Of(reason)}", user, now);
    }

    static void Record(
        NotificationsDbContext db, Notification following, Notification leading, string action, string why, CurrentUser user, DateTime now)
    {
        db.Audit(user, action, nameof(Notification), following.Id, $"{why}: {leading.Reference} leads", now);
        db.Audit(user, action, nameof(Notification), leading.Id, $"{why}: {following.Reference} follows", now);
    }
}
