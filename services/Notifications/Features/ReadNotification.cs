using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Model;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Notifications.Features;

/// <summary>
/// The record, or the caller's share of it. Nobody sees it without the read of each child's record having been written down.
/// </summary>
public static class ReadNotification
{
    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/{id:guid}", Handle).RequireAuthorization(Policies.NotificationReader);

    static async Task<Results<Ok<NotificationRecord>, ProblemHttpResult>> Handle(
        Guid id, NotificationsDbContext db, AreaRegister areas, NotificationClocks clocks, CurrentUser user, TimeProvider clock,
        HttpResponse response, CancellationToken ct)
    {
        var notification = await db.Notifications.VisibleTo(user, areas).Include(found => found.Children).Include(found => found.OtherAreas)
            .Include(found => found.Versions.Where(
                version => version.Change == NotificationChange.Withdrawn || version.Change == NotificationChange.Deescalated))
            .AsSplitQuery().SingleOrDefaultAsync(found => found.Id == id, ct);
        if (notification is null)
            return Problems.NotFound();

        // Opened first: what was erased is not read.
        var content = StoredContent.Read((await db.Versions.AsNoTracking().LatestContent(id).FirstAsync(ct)).Content!);
        var share = Share.Of(notification, user, areas);
        var now = clock.GetUtcNow().UtcDateTime;
        foreach (var child in notification.Children.Where(child => child.IsNamed && share?.Shows(child.Number, content) is not false))
            db.Audit(user, "ChildRecordRead", nameof(Child), child.Id, ReadingReasons.OfRecord(notification), now);
        var record = notification.ToContract(content, share, areas, clocks);
        await db.SaveChangesAsync(ct);
        await db.OpenedAsync(id, int.MaxValue, user, areas, now, ct);

        response.SetVersion(notification.Version);
        return TypedResults.Ok(record);
    }
}
