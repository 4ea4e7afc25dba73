using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Model;
using Safeguarding.Notifications.Rules;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Notifications.Features;

/// <summary>
/// What a notification said in one version, beside the one before it or the one that <c>since</c> names. Read like the record itself: the
/// reading of each child's record is written down, of those that were taken out since too.
/// </summary>
public static class ReadVersion
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/{id:guid}/versions/{number:int}", Handle).RequireAuthorization(Policies.NotificationReader);

    static async Task<Results<Ok<NotificationVersionDetails>, ProblemHttpResult>> Handle(
        Guid id, int number, int? since, NotificationsDbContext db, AreaRegister areas, CurrentUser user, TimeProvider clock,
        CancellationToken ct)
    {
        var notification = await db.Notifications.AsNoTracking().WholeTo(user, areas).Include(found => found.Children)
            .SingleOrDefaultAsync(found => found.Id == id, ct);
        var version = notification is null ? null : await db.Versions.AsNoTracking()
            .SingleOrDefaultAsync(found => found.NotificationId == id && found.Number == number, ct);
        if (version is null)
            return Problems.NotFound();
        if (since < 1 || since >= number)
            return Problems.Invalid("since", "out-of-range", "Compare with an earlier version.");

        var content = version.Content ?? (await db.Versions.AsNoTracking().LatestContent(id, number).FirstAsync(ct)).Content!;
        var before = await db.Versions.AsNoTracking().LatestContent(id, since ?? (number - 1)).FirstOrDefaultAsync(ct);
        var now = clock.GetUtcNow().UtcDateTime;
        foreach (var child in notification!.Children)
            db.Audit(user, "ChildRecordRead", nameof(Child), child.Id, ReadingReasons.OfVersion(notification, number), now);
        await db.SaveChangesAsync(ct);
        await db.OpenedAsync(id, number, user, areas, now, ct);
        return TypedResults.Ok(Show(version, content, before));
    }

    static NotificationVersionDetails Show(NotificationVersion version, string stored, NotificationVersion? before)
    {
        var content = StoredContent.Read(stored);
        return new NotificationVersionDetails
        {
            Number = version.Number,
            Change = version.Change,
            ChangedAt = version.ChangedAt,
            ChangedBy = version.ChangedByName,
            Organisation = version.Organisation,
            ReasonCode = version.ReasonCode,
            Reason = version.ReasonText,
            Content = content,
            NotAsked = NotAsked.Of(content),
            Since = before?.Number,
            Before = before is null ? null : StoredContent.Read(before.Content!),
            Changes = before is null ? [] : ContentChanges.Between(before.Content!, stored),
        };
    }
}
