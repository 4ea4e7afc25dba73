using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Notices;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Model;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Messaging;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Notifications.Features;

/// <summary>Withdraws a notification that was sent in error. It stays readable, with the reason, for ever.</summary>
public static class WithdrawNotification
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/{id:guid}/withdrawal", Handle).RequireAuthorization(Policies.Notifier);

    /// <param name="check">Only says whether the notification could be withdrawn for that reason.</param>
    static Task<Results<Ok<WithdrawalReceipt>, NoContent, ProblemHttpResult>> Handle(
        Guid id, WithdrawNotificationRequest request, IfMatch ifMatch, NotificationsDbContext db, AreaRegister areas, CurrentUser user,
        TimeProvider clock, HttpResponse response, CancellationToken ct, bool check = false) =>
        db.RetryOnConflictAsync<Results<Ok<WithdrawalReceipt>, NoContent, ProblemHttpResult>>(async () =>
        {
            if (Check(request) is { Any: true } broken)
                return Problems.Invalid(broken);
            if (await db.Notifications.VisibleTo(user, areas).Include(found => found.OtherAreas)
                .SingleOrDefaultAsync(found => found.Id == id, ct) is not { } notification)
                return Problems.NotFound();
            if (!areas.IsServedBy(notification.AnsweringAreaCode, user))
                return Problems.NotAllowed("Only the responsible area withdraws a notification.");
            if (await db.EndedBeforeAsync(id, NotificationChange.Withdrawn, Codes.Of(request.Reason!.Value), request.Text!, ifMatch, ct)
                is { } made)
                return Answer(notification, made, response);
            if (ifMatch.Refuses(notification.Version) is { } refusal)
                return refusal;
            if (notification.State != NotificationState.Sent)
                return Problems.Conflict("not-sent", "Only a notification that is sent can be withdrawn.");
            if (check)
                return TypedResults.NoContent();

            var now = clock.GetUtcNow().UtcDateTime;
            notification.Withdraw(request.Reason.Value, request.Text!, user, now);
            db.Publish(notification.ToWithdrawn(request.Reason.Value, now), now);
            await db.EndAsync(notification, NoticeKind.NotificationWithdrawn, "NotificationWithdrawn", $"withdrawn: {request.Reason}",
                user, now, ct);
            await db.SaveChangesAsync(ct);
            return Answer(notification, notification.Versions[^1], response);
        });

    static Ok<WithdrawalReceipt> Answer(Notification notification, NotificationVersion made, HttpResponse response)
    {
        response.SetVersion(made.Number);
        return TypedResults.Ok(new WithdrawalReceipt
        {
            Id = notification.Id,
            Reference = notification.Reference,
            State = notification.State,
            Version = made.Number,
            WithdrawnAt = made.ChangedAt,
        });
    }

    static FieldErrors Check(WithdrawNotificationRequest request)
    {
        var errors = new FieldErrors();
        errors.Required("reason", request.Reason);
        errors.Text("text", request.Text, 2_000);
        return errors;
    }
}
