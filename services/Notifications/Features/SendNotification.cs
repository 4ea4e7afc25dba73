using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Consumers;
using Safeguarding.Notifications.Model;
using Safeguarding.Notifications.Notices;
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
    // Compiled once: to find the translation of an ordinary query costs more than to run it.
    static readonly Func<NotificationsDbContext, Guid, CancellationToken, Task<Draft?>> DraftAsync = EF.CompileAsyncQuery(
        (NotificationsDbContext db, Guid id, CancellationToken ct) => db.Drafts.SingleOrDefault(draft => draft.Id == id));

    static readonly Func<NotificationsDbContext, Guid, CancellationToken, Task<Notification?>> SentAsync = EF.CompileAsyncQuery(
        (NotificationsDbContext db, Guid id, CancellationToken ct) => db.Notifications.AsNoTracking().Include(sent => sent.AsSent)
            .Include(sent => sent.Versions.Where(version => version.Number == 1)).SingleOrDefault(sent => sent.Id == id));

    public static void Map(IEndpointRouteBuilder api) => api.MapPost("", Handle).RequireAuthorization(Policies.Notifier)
        .WithMetadata(new OpenToSandbox());

    internal static async Task<Results<Created<NotificationReceipt>, Ok<NotificationReceipt>, ProblemHttpResult>> Handle(
        SendNotificationRequest request, IfMatch ifMatch, NotificationRules rules, NotificationClocks clocks, ChildKeys keys,
        NewReference newReference, NotificationsDbContext db, AreaRegister areas, CurrentUser user, TimeProvider clock,
        CancellationToken ct)
    {
        if (Check(request) is { Any: true } wrong)
            return Problems.Invalid(wrong);
        if (user.IsSandbox)
            return TryOut();

        // The caller makes the id, so a double click or a retry is the same notification.
        var id = request.DraftId ?? request.Id!.Value;
        return await db.RetryOnConflictAsync(SendAsync);

        // Refused where the id was sent at the same moment or the reference is taken, one chance in millions: the second look tells.
        async Task<Results<Created<NotificationReceipt>, Ok<NotificationReceipt>, ProblemHttpResult>> SendAsync()
        {
            // Whichever way it is sent: files and comments go by the id, so a draft that stayed would hold the notification's.
            var draft = await DraftAsync(db, id, ct);
            // After the draft, which goes as it is sent.
            if (await SentAsync(db, id, ct) is { } sent)
                return await AgainAsync(sent);
            var isOwn = draft is not null && areas.IsServedBy(draft.CouncilCode, user);
            if (request.DraftId is not null && !isOwn)
                return Problems.NotFound();
            if (draft is not null && !isOwn)
                return InUse();
            if (draft is { AmendsId: not null })
                return StartAmendment.IsAmendment();
            if (draft is not null && await StartReplacement.RefusesAsync(draft, db, ct) is { } restricted)
                return restricted;
            // What is sent is what the sender has read.
            if (draft is not null && ifMatch.Version is not null && ifMatch.Refuses(draft.Version) is { } refusal)
                return refusal;

            var content = request.DraftId is null ? request.InOneForm() : StoredContent.Read(draft!.Content);
            if (rules.Check(content, user) is { Any: true } errors)
                return Problems.Invalid(errors);

            var now = clock.GetUtcNow().UtcDateTime;
            var notification = Notification.Send(id, newReference(LondonTime.DateOf(now).Year), content, user, now, clocks, keys);
            db.Add(notification);
            if (draft is not null)
                db.Remove(draft);
            if (draft is { HandedOverFromCode: { } council, HandedOverAt: { } handedOverAt })
                db.Add(Timeline.Entry(id, TimelineEventKind.HandedOver, id, handedOverAt, code: council));
            await db.LinkReplacedAsync(draft, notification, user, now, ct);
            db.Publish(notification.ToEvent(), now);
            Tell(notification, ofDraft: draft is not null, db, user, now);
            db.Audit(user, "NotificationSent", nameof(Notification), id, "notify a serious incident", now);
            await db.SaveChangesAsync(ct);
            return TypedResults.Created($"/api/notifications/{id}", notification.ToReceipt(clocks));
        }

        // Checked and answered as any other, with a reference that nothing bears; sent again it is a new one, since nothing is remembered.
        Results<Created<NotificationReceipt>, Ok<NotificationReceipt>, ProblemHttpResult> TryOut()
        {
            if (request.DraftId is not null)
                return Problems.NotFound();
            var content = request.InOneForm();
            if (rules.Check(content, user) is { Any: true } errors)
                return Problems.Invalid(errors);
            var now = clock.GetUtcNow().UtcDateTime;
            var tried = Notification.Send(request.Id!.Value, newReference(LondonTime.DateOf(now).Year), content, user, now, clocks, keys);
            return TypedResults.Created($"/api/notifications/{tried.Id}", tried.ToReceipt(clocks));
        }

        async Task<Results<Created<NotificationReceipt>, Ok<NotificationReceipt>, ProblemHttpResult>> AgainAsync(Notification sent) =>
            areas.IsServedBy(sent.AnsweringAreaCode, user) && IsSame(request, sent)
            && await db.Notifications.OpenTo(user).AnyAsync(known => known.Id == sent.Id, ct)
                ? TypedResults.Ok(sent.ToReceipt(clocks))
                : InUse();
    }

    static void Tell(Notification sent, bool ofDraft, NotificationsDbContext db, CurrentUser user, DateTime now)
    {
        if (ofDraft)
            db.Publish(DraftNotices.Gone(sent.Id, now), now);
        db.Publish(SentNotices.Sent(sent, user), now);
        db.Address(sent, user, now);
    }

    static ProblemHttpResult InUse() => Problems.Conflict("id-in-use", "Something else has this id. Make a new one.");

    static bool IsSame(SendNotificationRequest request, Notification sent) =>
        request.DraftId is not null || StoredContent.Write(request.InOneForm()) == sent.Versions.Single().Content;

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
