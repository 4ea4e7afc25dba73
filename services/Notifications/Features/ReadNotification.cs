using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Model;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Notifications.Features;

/// <summary>The whole record. Nobody sees it without the read of each child's record having been written down.</summary>
public static class ReadNotification
{
    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/{id:guid}", Handle).RequireAuthorization(Policies.CaseReader);

    static async Task<Results<Ok<NotificationRecord>, ProblemHttpResult>> Handle(
        Guid id, NotificationsDbContext db, AreaRegister areas, NotificationClocks clocks, CurrentUser user, TimeProvider clock,
        HttpResponse response, CancellationToken ct)
    {
        var notification = await db.Notifications.VisibleTo(user, areas).Include(found => found.Children).Include(found => found.Versions)
            .AsSplitQuery().SingleOrDefaultAsync(found => found.Id == id, ct);
        if (notification is null)
            return Problems.NotFound();

        var now = clock.GetUtcNow().UtcDateTime;
        foreach (var child in notification.Children.Where(child => child.IsNamed))
            db.Audit(user, "ChildRecordRead", nameof(Child), child.Id, $"read notification {notification.Reference}", now);
        // Opened first: what was erased is not read.
        var record = notification.ToContract(areas, clocks);
        await db.SaveChangesAsync(ct);

        response.SetVersion(notification.Version);
        return TypedResults.Ok(record);
    }
}
