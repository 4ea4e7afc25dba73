using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Model;
using Safeguarding.Notifications.Rules;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Messaging;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.Notifications.Features;

/// <summary>Sends a notification, from the request or from a draft: the clocks start and the other services are told.</summary>
public sealed class SendNotification(
    NotificationsDbContext db, CurrentUser user, AreaRegister areas, NotificationRules rules, NotificationClocks clocks,
    NewReference newReference, TimeProvider clock)
{
    const int Attempts = 3;

    public static void Map(IEndpointRouteBuilder api) => api.MapPost("", Handle).RequireAuthorization(Policies.Notifier);

    static Task<Results<Created<NotificationReceipt>, Ok<NotificationReceipt>, ProblemHttpResult>> Handle(
        SendNotificationRequest request, SendNotification sending, CancellationToken ct) => sending.SendAsync(request, ct);

    internal async Task<Results<Created<NotificationReceipt>, Ok<NotificationReceipt>, ProblemHttpResult>> SendAsync(
        SendNotificationRequest request, CancellationToken ct)
    {
        if (CheckId(request) is { Any: true } wrong)
            return Problems.Invalid(wrong);

        // The caller makes the id, so a double click or a retry is the same notification.
        var id = request.DraftId ?? request.Id!.Value;
        if (await FindSentAsync(id, ct) is { } sent)
            return Again(sent, request);

        Draft? draft = null;
        if (request.DraftId is not null
            && (draft = await db.Drafts.VisibleTo(user, areas).SingleOrDefaultAsync(known => known.Id == id, ct)) is null)
        {
            // Gone because it was sent between the two looks, or never there.
            return await FindSentAsync(id, ct) is { } justSent ? Again(justSent, request) : Problems.NotFound();
        }

        var content = draft is null ? request : StoredContent.Read(draft.Content);
        if (rules.Check(content, user) is { Any: true } errors)
            return Problems.Invalid(errors);

        return await SaveAsync(id, content, draft, ct) is { } notification
            ? TypedResults.Created($"/api/notifications/{id}", notification.Receipt(clocks))
            : Again((await FindSentAsync(id, ct))!, request);
    }

    /// <summary>Saves and tells in one; null where the same id was sent at the same moment.</summary>
    async Task<Notification?> SaveAsync(Guid id, NotificationContent content, Draft? draft, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            var now = clock.GetUtcNow().UtcDateTime;
            var notification = Notification.Send(id, newReference(LondonTime.DateOf(now).Year), content, user, now, clocks);
            db.Add(notification);
            if (draft is not null)
                db.Remove(draft);
            db.Publish(notification.ToEvent(), now);
            db.Audit(user, "NotificationSent", nameof(Notification), id, "notify a serious incident", now);
            try
            {
                await db.SaveChangesAsync(ct);
                return notification;
            }
            catch (DbUpdateException exception)
            {
                // A key refused: the id (sent at the same moment), or the reference (taken, one chance in millions: try another).
                db.ChangeTracker.Clear();
                if (await db.Notifications.AnyAsync(sent => sent.Id == id, ct))
                    return null;
                if (exception is DbUpdateConcurrencyException || attempt == Attempts)
                    throw;
            }
        }
    }

    Results<Created<NotificationReceipt>, Ok<NotificationReceipt>, ProblemHttpResult> Again(
        Notification sent, SendNotificationRequest request)
    {
        var isSame = request.DraftId is not null || StoredContent.Write(request) == sent.Versions.Single().Content;
        return isSame && areas.IsServedBy(sent.AreaCode, user)
            ? TypedResults.Ok(sent.Receipt(clocks))
            : Problems.Conflict("id-in-use", "Something else was sent with this id. Make a new one.");
    }

    Task<Notification?> FindSentAsync(Guid id, CancellationToken ct) =>
        db.Notifications.AsNoTracking().Include(sent => sent.AsSent).Include(sent => sent.Versions.Where(version => version.Number == 1))
            .SingleOrDefaultAsync(sent => sent.Id == id, ct);

    static FieldErrors CheckId(SendNotificationRequest request)
    {
        var errors = new FieldErrors();
        if (request.DraftId is null)
            errors.Required("id", request.Id == Guid.Empty ? null : request.Id);
        else if (request with { DraftId = null } != new SendNotificationRequest())
            errors.Add("draftId", "only-one", "Send a draft by its id alone.");
        return errors;
    }
}
