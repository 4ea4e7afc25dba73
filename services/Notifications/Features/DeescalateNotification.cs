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

/// <summary>
/// Says that the criteria turned out not to be met (Working Together 2023, chapter 5: every notified incident has a rapid review unless it
/// later turns out so). It stays readable, with the reason, for ever.
/// </summary>
public static class DeescalateNotification
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/{id:guid}/deescalation", Handle).RequireAuthorization(Policies.Notifier);

    /// <param name="check">Only says whether the notification could be de-escalated for that reason.</param>
    static async Task<Results<Ok<DeescalationReceipt>, NoContent, ProblemHttpResult>> Handle(
        Guid id, DeescalateNotificationRequest request, IfMatch ifMatch, NotificationsDbContext db, AreaRegister areas, CurrentUser user,
        TimeProvider clock, HttpResponse response, CancellationToken ct, bool check = false)
    {
        if (Check(request) is { Any: true } broken)
            return Problems.Invalid(broken);
        var (reason, text) = (request.Reason!.Value, request.Text!);
        var ending = new Ending(NotificationChange.Deescalated, NoticeKind.NotificationDeescalated, "de-escalated", Codes.Of(reason), text,
            (notification, now) =>
            {
                notification.Deescalate(reason, text, user, now);
                db.Publish(notification.ToDeescalated(reason, now), now);
            });
        return await db.EndAsync(id, ending, ifMatch, check, areas, user, clock, response, ToReceipt, ct);
    }

    static DeescalationReceipt ToReceipt(Notification notification, NotificationVersion made) => new()
    {
        Id = notification.Id,
        Reference = notification.Reference,
        State = notification.State,
        Version = made.Number,
        DeescalatedAt = made.ChangedAt,
    };

    static FieldErrors Check(DeescalateNotificationRequest request)
    {
        var errors = new FieldErrors();
        errors.Required("reason", request.Reason);
        errors.Text("text", request.Text, 2_000);
        return errors;
    }
}
