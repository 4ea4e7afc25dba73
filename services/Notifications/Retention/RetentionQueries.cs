using System.Linq.Expressions;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Model;

namespace Safeguarding.Notifications.Retention;

/// <summary>A notification with what its retention depends on.</summary>
sealed class KeptRow
{
    public required Notification Sent { get; init; }

    public required DateTime? HeldSince { get; init; }

    /// <summary>Of the proposal that is open.</summary>
    public required DateTime? ProposedAt { get; init; }

    public required DateOnly? PostponedUntil { get; init; }

    public required string? ErasedBecause { get; init; }

    public NotificationRetention ToContract(RetentionSchedule schedule, DateOnly today) => new()
    {
        Id = Sent.Id,
        Reference = Sent.Reference,
        Kind = Sent.AsSent.Kind,
        AreaCode = Sent.AsSent.AreaCode,
        SentAt = Sent.SentAt,
        KeptUntil = schedule.KeptUntil(Sent.AsSent.Kind, Sent.AsSent.SentOn, today),
        HeldSince = HeldSince,
        ProposedAt = ProposedAt,
        PostponedUntil = PostponedUntil,
        ErasedAt = Sent.ErasedAt,
        ErasedBecause = Codes.Parse<ErasureReason>(ErasedBecause),
    };
}

static class RetentionQueries
{
    public static IQueryable<KeptRow> WithRetention(this IQueryable<Notification> sent, NotificationsDbContext db) =>
        sent.Select(row => new KeptRow
        {
            Sent = row,
            HeldSince = db.LegalHolds.Where(hold => hold.NotificationId == row.Id && hold.LiftedAt == null)
                .Select(hold => (DateTime?)hold.SetAt).FirstOrDefault(),
            ProposedAt = db.ErasureProposals.Where(known => known.NotificationId == row.Id && known.Outcome == null)
                .Select(known => (DateTime?)known.ProposedAt).FirstOrDefault(),
            PostponedUntil = db.ErasureProposals.Where(known => known.NotificationId == row.Id).Max(known => known.PostponedUntil),
            ErasedBecause = db.Versions.Where(version => version.NotificationId == row.Id && version.Change == NotificationChange.Erased)
                .Select(version => version.ReasonCode).FirstOrDefault(),
        });

    /// <summary>Those that may be erased: no longer to be kept, not held, not erased.</summary>
    public static Expression<Func<KeptRow, bool>> MayBeErased(RetentionSchedule schedule, DateOnly today)
    {
        DateOnly Before(IncidentKind kind) => schedule.EndedIfSentBefore(kind, today);
        var (death, harm) = (Before(IncidentKind.ChildDeath), Before(IncidentKind.SeriousHarm));
        var (lookedAfter, careLeaver) = (Before(IncidentKind.LookedAfterChildDeath), Before(IncidentKind.CareLeaverDeath));
        var other = Before(IncidentKind.Other);
        return row => row.HeldSince == null && row.Sent.ErasedAt == null && row.Sent.AsSent.SentOn <
            (row.Sent.AsSent.Kind == IncidentKind.ChildDeath ? death
            : row.Sent.AsSent.Kind == IncidentKind.SeriousHarm ? harm
            : row.Sent.AsSent.Kind == IncidentKind.LookedAfterChildDeath ? lookedAfter
            : row.Sent.AsSent.Kind == IncidentKind.CareLeaverDeath ? careLeaver : other);
    }
}
