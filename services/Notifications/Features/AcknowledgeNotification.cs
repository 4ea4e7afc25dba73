using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Model;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Notifications.Features;

/// <summary>Somebody of a recipient says that they have a version. The first to say so is kept.</summary>
public static class AcknowledgeNotification
{
    public static void Map(IEndpointRouteBuilder api) => api.MapPost("/{id:guid}/recipients/{recipient:guid}/acknowledgement", Handle)
        .RequireAuthorization(Policies.NotificationReader);

    static async Task<Results<Ok<ReceivedVersion>, ProblemHttpResult>> Handle(
        Guid id, Guid recipient, AcknowledgeRequest request, NotificationsDbContext db, AreaRegister areas, CurrentUser user,
        TimeProvider clock, CancellationToken ct)
    {
        var errors = new FieldErrors();
        if (!errors.Required("version", request.Version))
            return Problems.Invalid(errors);
        return await db.RetryOnConflictAsync(SaveAsync);

        async Task<Results<Ok<ReceivedVersion>, ProblemHttpResult>> SaveAsync()
        {
            var known = await db.Recipients.Include(one => one.Versions).SingleOrDefaultAsync(one => one.Id == recipient, ct);
            // What the caller may not see at all is not acknowledged either, whoever it is shared with.
            if (known?.NotificationId != id || !known.IsOf(user, areas)
                || !await db.Notifications.VisibleTo(user, areas).AnyAsync(sent => sent.Id == id, ct))
                return Problems.NotFound();
            if (known.Versions.Find(version => version.Number == request.Version) is not { } told)
                return Problems.Invalid("version", "unknown-version", "This is no version that was to be told here.");
            if (told.AcknowledgedAt is not null)
                return TypedResults.Ok(told.ToContract());

            var now = clock.GetUtcNow().UtcDateTime;
            told.Acknowledge(user, now);
            db.Audit(user, "NotificationAcknowledged", nameof(Notification), id, $"acknowledge version {told.Number}", now);
            await db.SaveChangesAsync(ct);
            return TypedResults.Ok(told.ToContract());
        }
    }
}
