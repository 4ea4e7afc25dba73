using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Model;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Notifications.Features;

/// <summary>What a case's page needs. It names nobody, so that looking at a case is not yet reading a child's record.</summary>
public static class ReadOverview
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/{id:guid}/overview", Handle).RequireAuthorization(Policies.NotificationReader);

    static async Task<Results<Ok<NotificationOverview>, ProblemHttpResult>> Handle(
        Guid id, NotificationsDbContext db, AreaRegister areas, NotificationClocks clocks, CurrentUser user, HttpResponse response,
        CancellationToken ct)
    {
        var notification = await db.Notifications.AsNoTracking().VisibleTo(user, areas)
            .Include(found => found.AsSent).Include(found => found.OtherAreas).Include(found => found.Corrections)
            .Include(found => found.Access)
            .AsSplitQuery().SingleOrDefaultAsync(found => found.Id == id, ct);
        if (notification is null)
            return Problems.NotFound();

        var changes = await db.Versions.AsNoTracking().Where(version => version.NotificationId == id).OrderBy(version => version.Number)
            .Select(version => new { version.Change, version.ReasonCode, version.ChangedAt, version.Number, version.ChangedById })
            .ToListAsync(ct);
        var share = Share.Of(notification, user, areas);
        var part = share is null ? null : await PartAsync(share, notification, db, ct);
        if (part is { Part: not SharedPart.Whole })
            return TypedResults.Ok(OfShare(notification, part, areas, response));
        var withdrawn = changes.Find(change => change.Change == NotificationChange.Withdrawn);
        var amended = changes.FindLast(change => change.Change == NotificationChange.Amended);
        var deescalated = changes.Find(change => change.Change == NotificationChange.Deescalated);
        response.SetVersion(notification.Version);
        return TypedResults.Ok(new NotificationOverview
        {
            Summary = notification.ToSummary(
                await db.Progress.AsNoTracking().SingleOrDefaultAsync(progress => progress.NotificationId == id, ct), isShare: false) with
            {
                Nickname = (await db.NicknamesAsync([id], user, areas, ct)).GetValueOrDefault(id),
            },
            Version = notification.Version,
            Restricted = notification.Access is { Restricted: true },
            StewardAreaCodes = areas.ServingAreasOf(notification.AnsweringAreaCode),
            OtherAreaCodes = [.. notification.OtherAreas.Select(other => other.AreaCode).Order()],
            NotifyClock = clocks.Notify(notification.Kind, notification.BecameAwareOn),
            RapidReviewClock = clocks.RapidReview(notification.InPanelRemit, notification.RapidReviewFrom),
            LateReason = notification.LateReason,
            AsSent = notification.AsSent.ToContract(),
            Corrections =
                [.. notification.Corrections.OrderBy(one => one.Version).ThenBy(one => one.Instant).Select(one => one.ToContract())],
            AmendedAt = amended?.ChangedAt,
            AmendedVersion = amended?.Number,
            ReadAt = amended is null ? null : amended.ChangedById == user.Id ? amended.ChangedAt
                : await ReadAtAsync(notification, Enumerable.Range(amended.Number, changes[^1].Number - amended.Number + 1), db, user, ct),
            WithdrawalReason = Codes.Parse<WithdrawalReason>(withdrawn?.ReasonCode),
            WithdrawnAt = withdrawn?.ChangedAt,
            DeescalationReason = Codes.Parse<DeescalationReason>(deescalated?.ReasonCode),
            DeescalatedAt = deescalated?.ChangedAt,
            Links = await LinksAsync(notification, db, areas, user, ct),
            Share = part,
        });
    }

    // Reading the record, or a version that has what was amended, reads its children, which is written down.
    static Task<DateTime?> ReadAtAsync(
        Notification notification, IEnumerable<int> versions, NotificationsDbContext db, CurrentUser user, CancellationToken ct)
    {
        var (id, caller) = (notification.Id, user.Id);
        var why = versions.Select(number => ReadingReasons.OfVersion(notification, number))
            .Prepend(ReadingReasons.OfRecord(notification)).ToList();
        var children = db.Set<Child>().Where(child => child.NotificationId == id).Select(child => child.Id);
        return db.Set<AuditEntry>()
            .Where(entry => children.Contains(entry.SubjectId) && entry.ActorId == caller && why.Contains(entry.Reason))
            .MaxAsync(entry => (DateTime?)entry.OccurredAt, ct);
    }

    static async Task<IReadOnlyList<LinkedNotification>> LinksAsync(
        Notification notification, NotificationsDbContext db, AreaRegister areas, CurrentUser user, CancellationToken ct)
    {
        var linked = await db.Notifications.AsNoTracking().Include(other => other.AsSent).OrderBy(other => other.SentAt)
            .Where(other => other.LeadingId == notification.Id || other.Id == notification.LeadingId).OpenTo(user).ToListAsync(ct);
        var ids = linked.ConvertAll(other => other.Id);
        var readable = await db.Notifications.VisibleTo(user, areas).Where(other => ids.Contains(other.Id)).Select(other => other.Id)
            .ToListAsync(ct);
        return linked.ConvertAll(other => other.ToLinked(notification, readable.Contains(other.Id)));
    }

    // Of what was erased nobody knows any more whose child it was.
    static async Task<NotificationShare> PartAsync(Share share, Notification sent, NotificationsDbContext db, CancellationToken ct) =>
        share.ToContract(sent.ErasedAt is null
            ? StoredContent.Read((await db.Versions.AsNoTracking().LatestContent(sent.Id).FirstAsync(ct)).Content!)
            : new NotificationContent());

    static NotificationOverview OfShare(Notification sent, NotificationShare part, AreaRegister areas, HttpResponse response)
    {
        response.SetVersion(sent.Version);
        return new NotificationOverview
        {
            Summary = sent.ToSummary(progress: null, isShare: true),
            Version = sent.Version,
            StewardAreaCodes = areas.ServingAreasOf(sent.AnsweringAreaCode),
            OtherAreaCodes = [.. part.Named.Select(area => area.AreaCode!)],
            Share = part,
        };
    }
}
