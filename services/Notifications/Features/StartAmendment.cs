using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Model;
using Safeguarding.Notifications.Rules;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Notifications.Features;

/// <summary>
/// A draft that holds what the notification says, to be changed and then sent as an amendment. There is one at a time: whoever begins
/// another goes on with it.
/// </summary>
public static class StartAmendment
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/{id:guid}/amendments/draft", Handle).RequireAuthorization(Policies.Notifier);

    static Task<Results<Created<NotificationDraft>, Ok<NotificationDraft>, ProblemHttpResult>> Handle(
        Guid id, NotificationRules rules, NotificationClocks clocks, NotificationsDbContext db, AreaRegister areas, CurrentUser user,
        TimeProvider clock, HttpResponse response, CancellationToken ct) =>
        db.RetryOnConflictAsync<Results<Created<NotificationDraft>, Ok<NotificationDraft>, ProblemHttpResult>>(async () =>
        {
            if (await db.Notifications.AsNoTracking().VisibleTo(user, areas).Include(found => found.Children)
                .SingleOrDefaultAsync(found => found.Id == id, ct) is not { } notification)
                return Problems.NotFound();
            if (AmendNotification.Refuses(notification, areas, user) is { } refusal)
                return refusal;

            var now = clock.GetUtcNow().UtcDateTime;
            var draft = await db.Drafts.SingleOrDefaultAsync(known => known.AmendsId == id, ct);
            var isNew = draft is null;
            if (draft is null)
            {
                // Whoever erases it at the same time, or this copy, comes second and looks again.
                db.Touch(await db.Keys.SingleAsync(key => key.Id == id, ct));
                db.Add(draft = await BeginAsync(notification, db, user, now, ct));
            }
            db.Audit(user, isNew ? "AmendmentStarted" : "DraftRead", nameof(Draft), draft.Id, $"amend {notification.Reference}", now);
            await db.SaveChangesAsync(ct);

            response.SetVersion(draft.Version);
            var content = StoredContent.Read(draft.Content);
            var shown = draft.ToContract(content, rules.CheckDraft(content, user, Amended.Of(notification)).Missing, clocks);
            return isNew ? TypedResults.Created($"/api/notifications/drafts/{draft.Id}", shown) : TypedResults.Ok(shown);
        });

    /// <summary>The refusal where the draft of an amendment is taken for one that is still to be sent.</summary>
    public static ProblemHttpResult IsAmendment() =>
        Problems.Conflict("is-amendment", "This draft amends a notification that was sent. Send it as an amendment.");

    static async Task<Draft> BeginAsync(
        Notification notification, NotificationsDbContext db, CurrentUser user, DateTime now, CancellationToken ct)
    {
        var latest = await db.Versions.AsNoTracking().LatestContent(notification.Id).FirstAsync(ct);
        var draft = new Draft
        {
            Id = Guid.CreateVersion7(),
            CouncilCode = notification.AnsweringAreaCode,
            AmendsId = notification.Id,
            AmendsVersion = notification.Version,
        };
        draft.Save(WithIds(StoredContent.Read(latest.Content!), notification), user, now);
        return draft;
    }

    // A child that was sent without an id goes by the one of its row, whatever is changed of it.
    static NotificationContent WithIds(NotificationContent content, Notification notification)
    {
        var rows = notification.Children.Where(row => row.IsNamed).ToDictionary(row => row.Number, row => row.Id);
        return content with { Children = [.. content.Children!.Select((child, index) => child with { Id = child.Id ?? rows[index + 1] })] };
    }
}
