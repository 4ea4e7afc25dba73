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

        var own = await db.Versions.AsNoTracking().Where(version => version.NotificationId == id)
            .Select(version => new { version.Change, version.ChangedAt, version.Organisation, version.ReasonCode, version.Number })
            .ToListAsync(ct);
        if (Share.Of(sent, user, areas) is { IsOpened: false })
        {
            return TypedResults.Ok(new NotificationTimeline(id,
            [
                new TimelineEvent { Kind = TimelineEventKind.Sent, OccurredAt = sent.SentAt },
                .. own.Where(version => version.Change is NotificationChange.Withdrawn or NotificationChange.Deescalated)
                    .Select(version => new TimelineEvent { Kind = KindOf(version.Change), OccurredAt = version.ChangedAt }),
            ]));
        }

        var told = await db.Timeline.AsNoTracking().Where(entry => entry.NotificationId == id).ToListAsync(ct);

        var events = own.Select(version => new TimelineEvent
        {
            Kind = version.Number == 1 && sent.EnteredAt is not null ? TimelineEventKind.Entered : KindOf(version.Change),
            OccurredAt = version.ChangedAt,
            Organisation = version.Organisation,
            Code = version.ReasonCode,
            Number = version.Number,
        }).Concat(told.Select(entry => entry.ToContract()));
        if (sent.Channel is { } channel)
            events = events.Append(new TimelineEvent { Kind = TimelineEventKind.Sent, OccurredAt = sent.SentAt, Code = Codes.Of(channel) });
        return TypedResults.Ok(new NotificationTimeline(id, [.. events.OrderBy(one => one.OccurredAt).ThenBy(one => one.Kind)]));
    }

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
