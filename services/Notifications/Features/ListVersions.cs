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
/// Every version of a notification, oldest first: who made it, when and why. A reason may name people: who reads it is recorded.
/// </summary>
public static class ListVersions
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/{id:guid}/versions", Handle).RequireAuthorization(Policies.NotificationReader);

    static async Task<Results<Ok<IReadOnlyList<NotificationVersionSummary>>, ProblemHttpResult>> Handle(
        Guid id, NotificationsDbContext db, AreaRegister areas, CurrentUser user, TimeProvider clock, CancellationToken ct)
    {
        if (!await db.Notifications.WholeTo(user, areas).AnyAsync(found => found.Id == id, ct))
            return Problems.NotFound();

        var versions = await db.Versions.AsNoTracking().Where(version => version.NotificationId == id).OrderBy(version => version.Number)
            .ToListAsync(ct);
        db.Audit(user, "VersionsListed", nameof(Notification), id, "read why it was changed", clock.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok<IReadOnlyList<NotificationVersionSummary>>(versions.ConvertAll(Show));
    }

    static NotificationVersionSummary Show(NotificationVersion version) => new()
    {
        Number = version.Number,
        Change = version.Change,
        ChangedAt = version.ChangedAt,
        ChangedBy = version.ChangedByName,
        Organisation = version.Organisation,
        ReasonCode = version.ReasonCode,
        Reason = version.Key!.Wrapped is null ? null : version.ReasonText,
    };
}
