using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Model;
using Safeguarding.Notifications.Retention;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Notifications.Features;

/// <summary>Holds a notification, so that nobody erases it, or lifts the hold. Holding what is held changes nothing.</summary>
public static class HoldNotification
{
    const int MaxReason = 500;

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPut("/{id:guid}/legal-hold", Handle).RequireAuthorization(Policies.Operator);

    static async Task<Results<NoContent, ProblemHttpResult>> Handle(
        Guid id, HoldNotificationRequest request, NotificationsDbContext db, CurrentUser user, TimeProvider clock, CancellationToken ct)
    {
        var errors = new FieldErrors();
        errors.Required("held", request.Held);
        errors.Text("reason", request.Reason, MaxReason);
        if (errors.Any)
            return Problems.Invalid(errors);
        return await db.RetryOnConflictAsync(SaveAsync);

        async Task<Results<NoContent, ProblemHttpResult>> SaveAsync()
        {
            if (await db.Notifications.SingleOrDefaultAsync(sent => sent.Id == id, ct) is not { } notification)
                return Problems.NotFound();
            if (notification.ErasedAt is not null)
                return Problems.Conflict("erased", "The notification was erased already.");
            var hold = await db.LegalHolds.SingleOrDefaultAsync(known => known.NotificationId == id && known.LiftedAt == null, ct);
            if (hold is not null == request.Held)
                return TypedResults.NoContent();

            var now = clock.GetUtcNow().UtcDateTime;
            if (hold is null)
                db.Add(new LegalHold
                {
                    Id = Guid.CreateVersion7(),
                    NotificationId = id,
                    Reason = request.Reason,
                    SetAt = now,
                    SetById = user.Id,
                });
            else
                hold.Lift(request.Reason!, user, now);
            if (hold is null)
                await db.EndProposalAsync(id, ErasureOutcome.Lapsed, user, now, ct);
            // Who erases at the same moment comes before, and this is refused, or after, and that is.
            db.Touch(await db.Keys.SingleAsync(key => key.Id == id, ct));
            // Not the reason: the audit is exported, and a reason may name people.
            db.Audit(user, hold is null ? "LegalHoldSet" : "LegalHoldLifted", nameof(Notification), id, "keep a notification", now);
            await db.SaveChangesAsync(ct);
            return TypedResults.NoContent();
        }
    }
}
