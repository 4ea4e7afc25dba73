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
/// A draft made from what a withdrawn notification said, to be sent anew, here or by the council it is handed over to. Once it is sent,
/// the two are linked: when the first was sent, and that it was late or in time, stays visible. There is one such draft at a time.
/// </summary>
public static class StartReplacement
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/{id:guid}/replacement/draft", Handle).RequireAuthorization(Policies.Notifier);

    static Task<Results<Created<NotificationDraft>, Ok<NotificationDraft>, ProblemHttpResult>> Handle(
        Guid id, NotificationRules rules, NotificationClocks clocks, NotificationsDbContext db, AreaRegister areas, CurrentUser user,
        TimeProvider clock, HttpResponse response, CancellationToken ct) =>
        db.RetryOnConflictAsync<Results<Created<NotificationDraft>, Ok<NotificationDraft>, ProblemHttpResult>>(async () =>
        {
            if (await db.Notifications.AsNoTracking().VisibleTo(user, areas).Include(found => found.AsSent)
                .Include(found => found.Access)
                .SingleOrDefaultAsync(found => found.Id == id, ct) is not { } withdrawn)
                return Problems.NotFound();
            if (Refuses(withdrawn, areas, user) is { } refusal)
                return refusal;

            var now = clock.GetUtcNow().UtcDateTime;
            var draft = await db.Drafts.SingleOrDefaultAsync(known => known.ReplacesId == id, ct);
            if (draft is not null && !areas.IsServedBy(draft.CouncilCode, user))
                return Problems.Conflict("handed-over", "A draft that sends it anew was handed over to another council.");
            var isNew = draft is null;
            if (draft is null)
            {
                // Whoever erases it at the same time, or this copy, comes second and looks again.
                db.Touch(await db.Keys.SingleAsync(key => key.Id == id, ct));
                db.Add(draft = await BeginAsync(withdrawn, db, user, now, ct));
            }

            db.Audit(user, isNew ? "ReplacementStarted" : "DraftRead", nameof(Draft), draft.Id, $"send {withdrawn.Reference} anew", now);
            await db.SaveChangesAsync(ct);

            response.SetVersion(draft.Version);
            var content = StoredContent.Read(draft.Content);
            var shown = draft.ToContract(content, rules.CheckDraft(content, user).Missing, clocks) with
            {
                Replaces = withdrawn.ToReplaced(),
            };
            return isNew ? TypedResults.Created($"/api/notifications/drafts/{draft.Id}", shown) : TypedResults.Ok(shown);
        });

    static ProblemHttpResult? Refuses(Notification withdrawn, AreaRegister areas, CurrentUser user) =>
        !areas.IsServedBy(withdrawn.AnsweringAreaCode, user)
            ? Problems.NotAllowed("Only the council that withdrew a notification begins to send it anew.")
        : withdrawn.State != NotificationState.Withdrawn
            ? Problems.Conflict("not-withdrawn", "Only a notification that was withdrawn is sent anew.")
        : withdrawn.LeadingId is not null
            ? Problems.Conflict("already-linked", "It was sent anew already, or follows another notification.")
        : withdrawn.Access is { Restricted: true } ? IsRestricted() : null;

    /// <summary>What sends a restricted case anew goes nowhere: it would be open to all.</summary>
    public static async Task<ProblemHttpResult?> RefusesAsync(Draft draft, NotificationsDbContext db, CancellationToken ct) =>
        draft.ReplacesId is { } replaced
        && await db.Notifications.AnyAsync(sent => sent.Id == replaced && sent.Access != null && sent.Access.Restricted, ct)
            ? IsRestricted() : null;

    static ProblemHttpResult IsRestricted() => Problems.Conflict("restricted",
        "The case is restricted, and what is sent anew would not be. Ask the panel's secretariat.");

    static async Task<Draft> BeginAsync(
        Notification withdrawn, NotificationsDbContext db, CurrentUser user, DateTime now, CancellationToken ct)
    {
        var latest = await db.Versions.AsNoTracking().LatestContent(withdrawn.Id).FirstAsync(ct);
        var draft = new Draft
        {
            Id = Guid.CreateVersion7(),
            CouncilCode = withdrawn.AnsweringAreaCode,
            ReplacesId = withdrawn.Id,
        };
        // A report by telephone, and why it was late, were of the first sending.
        draft.Save(StoredContent.Read(latest.Content!) with { EarlierReport = null, LateReason = null }, user, now);
        return draft;
    }
}
