using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Model;
using Safeguarding.Notifications.Rules;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Messaging;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.Notifications.Features;

/// <summary>Sends a notification, from the request or from a draft: the clocks start and the other services are told.</summary>
public static class SendNotification
{
    public static void Map(IEndpointRouteBuilder api) => api.MapPost("", Handle).RequireAuthorization(Policies.Notifier);

    internal static async Task<Results<Created<NotificationReceipt>, Ok<NotificationReceipt>, ProblemHttpResult>> Handle(
        SendNotificationRequest request, IfMatch ifMatch, NotificationRules rules, NotificationClocks clocks, ChildKeys keys,
        NewReference newReference, NotificationsDbContext db, AreaRegister areas, CurrentUser user, TimeProvider clock,
        CancellationToken ct)
    {
        if (Check(request) is { Any: true } wrong)
            return Problems.Invalid(wrong);

        // The caller makes the id, so a double click or a retry is the same notification.
        var id = request.DraftId ?? request.Id!.Value;
        return await db.RetryOnConflictAsync(SendAsync);

        // Refused where the id was sent at the same moment or the reference is taken, one chance in millions: the second look tells.
        async Task<Results<Created<NotificationReceipt>, Ok<NotificationReceipt>, ProblemHttpResult>> SendAsync()
        {
            var draft = request.DraftId is null
                ? null
                : await db.Drafts.VisibleTo(user, areas).SingleOrDefaultAsync(known => known.Id == id, ct);
            // After the draft, which goes as it is sent.
            if (await FindSentAsync(id, db, ct) is { } sent)
                return Again(sent);
            if (request.DraftId is not null && draft is null)
                return Problems.NotFound();
            // What is sent is what the sender has read.
            if (draft is not null && ifMatch.Version is not null && ifMatch.Refuses(draft.Version) is { } refusal)
                return refusal;

            var content = draft is null ? request.InOneForm() : StoredContent.Read(draft.Content);
            if (rules.Check(content, user) is { Any: true } errors)
                return Problems.Invalid(errors);

            var now = clock.GetUtcNow().UtcDateTime;
            var notification = Notification.Send(id, newReference(LondonTime.DateOf(now).Year), content, user, now, clocks, keys);
            db.Add(notification);
            if (draft is not null)
                db.Remove(draft);
            db.Publish(notification.ToEvent(), now);
            db.Audit(user, "NotificationSent", nameof(Notification), id, "notify a serious incident", now);
            await db.SaveChangesAsync(ct);
            return TypedResults.Created($"/api/notifications/{id}", notification.ToReceipt(clocks));
        }

        Results<Created<NotificationReceipt>, Ok<NotificationReceipt>, ProblemHttpResult> Again(Notification sent) =>
            areas.IsServedBy(sent.AreaCode, user) && IsSame(request, sent)
                ? TypedResults.Ok(sent.ToReceipt(clocks))
                : Problems.Conflict("id-in-use", "Something else was sent with this id. Make a new one.");
    }

    static bool IsSame(SendNotificationRequest request, Notification sent) =>
        request.DraftId is not null || StoredContent.Write(request.InOneForm()) == sent.Versions.Single().Content;

    static Task<Notification?> FindSentAsync(Guid id, NotificationsDbContext db, CancellationToken ct) =>
        db.Notifications.AsNoTracking().Include(sent => sent.AsSent).Include(sent => sent.Versions.Where(version => version.Number == 1))
            .SingleOrDefaultAsync(sent => sent.Id == id, ct);

    static FieldErrors Check(SendNotificationRequest request)
    {
        var errors = new FieldErrors();
        if (request.DraftId is null)
            errors.Required("id", request.Id);
        else if (request with { DraftId = null } != new SendNotificationRequest())
            errors.Add("draftId", "only-one", "Send a draft by its id alone.");
        return errors;
    }
}
