using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Notices;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Consumers;
using Safeguarding.Notifications.Model;
using Safeguarding.Notifications.Notices;
using Safeguarding.Notifications.Rules;
using Safeguarding.Notifications.SubjectRequests;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Messaging;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.Notifications.Features;

/// <summary>Corrects or completes what was sent. Every version stays; what statistics count stays as it was sent.</summary>
public static class AmendNotification
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/{id:guid}/amendments", Handle).RequireAuthorization(Policies.Notifier);

    static Task<Results<Ok<AmendmentReceipt>, ProblemHttpResult>> Handle(
        Guid id, AmendNotificationRequest request, IfMatch ifMatch, NotificationRules rules, NotificationClocks clocks, ChildKeys keys,
        NotificationsDbContext db, AreaRegister areas, CurrentUser user, TimeProvider clock, HttpResponse response, CancellationToken ct) =>
        db.RetryOnConflictAsync<Results<Ok<AmendmentReceipt>, ProblemHttpResult>>(async () =>
        {
            if (Check(request) is { Any: true } wrong)
                return Problems.Invalid(wrong);
            if (await FindAsync(id, db, user, areas, ct) is not { } notification)
                return Problems.NotFound();
            if (!areas.IsServedBy(notification.AnsweringAreaCode, user))
                return NotOwn();

            var content = request.ToContent();
            var before = await db.Versions.AsNoTracking().LatestContent(id, until: ifMatch.Version).FirstOrDefaultAsync(ct);
            if (await SameAsync(id, content, request, ifMatch, db, ct) is { } made)
                return Answer(notification, before!, made, clocks, response);
            if (ifMatch.Refuses(notification.Version) is { } stale)
                return stale;
            if (Refuses(notification, areas, user) is { } refusal)
                return refusal;
            if (rules.Check(content, user, Amended.Of(notification)) is { Any: true } errors)
                return Problems.Invalid(errors);
            if (ContentChanges.Between(before!.Content!, StoredContent.Write(content)).Count == 0)
                return Problems.Conflict("nothing-changed", "Every answer stands there already. Nothing was stored.");

            var now = clock.GetUtcNow().UtcDateTime;
            var version = await AmendAsync(notification, before, content, request, user, now, clocks, keys, db, ct);
            // What was written as a draft is sent with it, unless somebody has changed that meanwhile.
            if (await db.Drafts.SingleOrDefaultAsync(draft => draft.AmendsId == id, ct) is { } draft && draft.Content == version.Content)
            {
                db.RemoveRange(await db.Set<Redaction>().Where(written => written.DossierId == draft.Id).ToListAsync(ct));
                db.RemoveRange(draft, draft.Key!);
                db.Publish(DraftNotices.Gone(draft.Id, now), now);
            }

            await db.SaveChangesAsync(ct);
            return Answer(notification, before, version, clocks, response);
        });

    /// <summary>Why the caller cannot amend it; null where they can.</summary>
    public static ProblemHttpResult? Refuses(Notification notification, AreaRegister areas, CurrentUser user) =>
        !areas.IsServedBy(notification.AnsweringAreaCode, user) ? NotOwn()
        : notification.State != NotificationState.Sent
            ? Problems.Conflict("not-sent", "Only a notification that is sent can be amended.")
            : null;

    static ProblemHttpResult NotOwn() => Problems.NotAllowed("Only the responsible area amends a notification.");

    static Task<Notification?> FindAsync(Guid id, NotificationsDbContext db, CurrentUser user, AreaRegister areas, CancellationToken ct) =>
        db.Notifications.VisibleTo(user, areas).Include(found => found.Children).ThenInclude(child => child.Names)
            .Include(found => found.OtherAreas).AsSplitQuery().SingleOrDefaultAsync(found => found.Id == id, ct);

    static async Task<NotificationVersion> AmendAsync(
        Notification notification, NotificationVersion before, NotificationContent content, AmendNotificationRequest request,
        CurrentUser user, DateTime now, NotificationClocks clocks, ChildKeys keys, NotificationsDbContext db, CancellationToken ct)
    {
        var wasInRemit = notification.InPanelRemit;
        db.RemoveRange(notification.Amend(
            StoredContent.Read(before.Content!), content, request.Reason!.Value, request.Text!, user, now, clocks, keys));
        if (notification.InPanelRemit != wasInRemit)
            db.Add(Timeline.Entry(
                notification.Id, wasInRemit ? TimelineEventKind.LeftRemit : TimelineEventKind.EnteredRemit, notification.Id, now,
                key: $"{notification.Version + 1}", number: notification.Version + 1));
        // Also where only an answer changed that no list knows.
        db.Touch(notification);
        db.Publish(notification.ToAmended(request.Reason.Value, now), now);
        await db.AddressVersionAsync(notification, NoticeKind.NotificationAmended, user, now, ct);
        // The panel considers none by one that is not its to consider.
        if (notification.InPanelRemit)
            await db.StandUpAsync(notification, user, now, ct);
        else
            await db.ReleaseAsync(notification, user, now, ct);
        // The code, not the text: the audit is exported, and the text may name people.
        db.Audit(user, "NotificationAmended", nameof(Notification), notification.Id, $"amended: {request.Reason}", now);
        return notification.Versions[^1];
    }

    // The version that the same request made before, whose answer was lost.
    static async Task<NotificationVersion?> SameAsync(
        Guid id, NotificationContent content, AmendNotificationRequest request, IfMatch ifMatch, NotificationsDbContext db,
        CancellationToken ct)
    {
        var next = ifMatch.Version + 1;
        var made = await db.Versions.AsNoTracking().SingleOrDefaultAsync(version => version.NotificationId == id && version.Number == next
            && version.Change == NotificationChange.Amended, ct);
        return made?.ReasonCode == Codes.Of(request.Reason!.Value) && made.ReasonText == request.Text
            && made.Content == StoredContent.Write(content) ? made : null;
    }

    static Ok<AmendmentReceipt> Answer(
        Notification notification, NotificationVersion before, NotificationVersion made, NotificationClocks clocks, HttpResponse response)
    {
        var content = StoredContent.Read(made.Content!);
        var due = clocks.Notify(content.Kind, content.BecameAwareOn);
        response.SetVersion(made.Number);
        return TypedResults.Ok(new AmendmentReceipt
        {
            Id = notification.Id,
            Reference = notification.Reference,
            Version = made.Number,
            AmendedAt = made.ChangedAt,
            Changed = [.. ContentChanges.Between(before.Content!, made.Content!).Select(change => change.Path)],
            InPanelRemit = content.InPanelRemit(),
            NotifyClock = due,
            Late = LondonTime.DateOf(notification.SentAt) > due?.DueOn,
        });
    }

    static FieldErrors Check(AmendNotificationRequest request)
    {
        var errors = new FieldErrors();
        errors.Required("reason", request.Reason);
        errors.Text("text", request.Text, 2_000);
        return errors;
    }
}
