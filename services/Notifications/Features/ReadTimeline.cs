using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Model;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Notifications.Features;

/// <summary>
/// Everything that happened to a notification: its own versions, and what the other services told. An area that is only named is told when
/// it was sent and whether it ended.
/// </summary>
public static class ReadTimeline
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/{id:guid}/timeline", Handle).RequireAuthorization(Policies.CaseReader);

    static async Task<Results<Ok<NotificationTimeline>, ProblemHttpResult>> Handle(
        Guid id, NotificationsDbContext db, AreaRegister areas, CurrentUser user, CancellationToken ct)
    {
        var sent = await db.Notifications.AsNoTracking().VisibleTo(user, areas).Include(found => found.OtherAreas)
            .SingleOrDefaultAsync(found => found.Id == id, ct);
        if (sent is null)
            return Problems.NotFound();

        var own = await OwnAsync(sent, db, ct);
        if (Share.Of(sent, user, areas) is { IsOpened: false })
            return Answer(id, own.Where(TimelineAudience.IsForNamedAreas).Select(TimelineAudience.InShort));

        var told = await db.Timeline.AsNoTracking().Where(entry => entry.NotificationId == id).ToListAsync(ct);
        var opened = await db.OpenedShares.AsNoTracking().Where(share => share.NotificationId == id)
            .Select(share => new { share.AreaCode, share.OpenedAt, share.ClosedAt }).ToListAsync(ct);
        var isOurs = user.IsPanel || areas.IsServedBy(sent.AnsweringAreaCode, user);
        return Answer(id, own.Concat(Changes(told).Select(entry => entry.ToContract()))
            .Concat(opened.SelectMany(share => OfShare(share.AreaCode, share.OpenedAt, share.ClosedAt)))
            .Where(happened => TimelineAudience.IsFor(happened.Kind, user, isOurs)));
    }

    /// <summary>Its versions, and that it was entered after the panel had been told.</summary>
    static async Task<IReadOnlyList<TimelineEvent>> OwnAsync(Notification sent, NotificationsDbContext db, CancellationToken ct)
    {
        var versions = await db.Versions.AsNoTracking().Where(version => version.NotificationId == sent.Id)
            .Select(version => new { version.Change, version.ChangedAt, version.Organisation, version.ReasonCode, version.Number })
            .ToListAsync(ct);
        var events = versions.ConvertAll(version => new TimelineEvent
        {
            Kind = version.Number == 1 && sent.EnteredAt is not null ? TimelineEventKind.Entered : KindOf(version.Change),
            OccurredAt = version.ChangedAt,
            Organisation = version.Organisation,
            Code = version.ReasonCode,
            Number = version.Number,
        });
        if (sent.Channel is { } channel)
            events.Add(new TimelineEvent { Kind = TimelineEventKind.Sent, OccurredAt = sent.SentAt, Code = Codes.Of(channel) });
        return events;
    }

    /// <summary>Of the panel's changes of who may see it only those that restricted it or lifted that.</summary>
    static IEnumerable<TimelineEntry> Changes(IReadOnlyCollection<TimelineEntry> told)
    {
        var access = told.Where(entry => IsAccess(entry.Kind)).OrderBy(entry => entry.Number).ToList();
        var before = access.Select(entry => entry.Kind).Prepend(TimelineEventKind.RestrictionLifted);
        return told.Where(entry => !IsAccess(entry.Kind))
            .Concat(access.Zip(before).Where(pair => pair.First.Kind != pair.Second).Select(pair => pair.First));

        static bool IsAccess(TimelineEventKind kind) => kind is TimelineEventKind.Restricted or TimelineEventKind.RestrictionLifted;
    }

    static IEnumerable<TimelineEvent> OfShare(string area, DateTime openedAt, DateTime? closedAt)
    {
        yield return new TimelineEvent { Kind = TimelineEventKind.ShareOpened, OccurredAt = openedAt, Code = area };
        if (closedAt is { } at)
            yield return new TimelineEvent { Kind = TimelineEventKind.ShareClosed, OccurredAt = at, Code = area };
    }

    static Ok<NotificationTimeline> Answer(Guid id, IEnumerable<TimelineEvent> events) =>
        TypedResults.Ok(new NotificationTimeline(id, [.. events.InOrder()]));

    static TimelineEventKind KindOf(NotificationChange change) => change switch
    {
        NotificationChange.Sent => TimelineEventKind.Sent,
        NotificationChange.Withdrawn => TimelineEventKind.Withdrawn,
        NotificationChange.Deescalated => TimelineEventKind.Deescalated,
        NotificationChange.Linked => TimelineEventKind.Linked,
        NotificationChange.Unlinked => TimelineEventKind.Unlinked,
        NotificationChange.Erased => TimelineEventKind.Erased,
        NotificationChange.Amended => TimelineEventKind.Amended,
        _ => throw new NotSupportedException($"{change} is not shown."),
    };
}
