using Microsoft.AspNetCore.Http.HttpResults;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Notices;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Model;
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
    static async Task<Results<Ok<WithdrawalReceipt>, NoContent, ProblemHttpResult>> Handle(
        Guid id, WithdrawNotificationRequest request, IfMatch ifMatch, NotificationsDbContext db, AreaRegister areas, CurrentUser user,
        TimeProvider clock, HttpResponse response, CancellationToken ct, bool check = false)
    {
        if (Check(request) is { Any: true } broken)
            return Problems.Invalid(broken);
        var (reason, text) = (request.Reason!.Value, request.Text!);
        var ending = new Ending(NotificationChange.Withdrawn, NoticeKind.NotificationWithdrawn, "withdrawn", Codes.Of(reason), text,
            (notification, now) =>
            {
                notification.Withdraw(reason, text, user, now);
                db.Publish(notification.ToWithdrawn(reason, now), now);
            });
        return await db.EndAsync(id, ending, ifMatch, check, areas, user, clock, response, ToReceipt, ct);
    }

    static WithdrawalReceipt ToReceipt(Notification notification, NotificationVersion made) => new()
    {
        Id = notification.Id,
        Reference = notification.Reference,
        State = notification.State,
        Version = made.Number,
        WithdrawnAt = made.ChangedAt,
    };

    static FieldErrors Check(WithdrawNotificationRequest request)
    {
        var errors = new FieldErrors();
        errors.Required("reason", request.Reason);
        errors.Text("text", request.Text, 2_000);
        return errors;
    }
}
