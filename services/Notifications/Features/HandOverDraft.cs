using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Model;
using Safeguarding.Notifications.Notices;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Messaging;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.Notifications.Features;

/// <summary>
/// Hands a draft over to the council that is responsible (Children Act 2004 s.16C(1): the one in whose area it happened). The other loses
/// it, and what its partners said of it goes: they spoke to it, and the new council asks its own. A council that is not responsible hands
/// it back the same way.
/// </summary>
public static class HandOverDraft
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/drafts/{id:guid}/handover", Handle).RequireAuthorization(Policies.Notifier);

    static async Task<Results<NoContent, ProblemHttpResult>> Handle(
        Guid id, HandOverDraftRequest request, IfMatch ifMatch, NotificationClocks clocks, NotificationsDbContext db, AreaRegister areas,
        CurrentUser user, TimeProvider clock, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        if (Check(request, areas, LondonTime.DateOf(now), user) is { Any: true } broken)
            return Problems.Invalid(broken);
        return await db.RetryOnConflictAsync(SaveAsync);

        async Task<Results<NoContent, ProblemHttpResult>> SaveAsync()
        {
            if (await db.Drafts.VisibleTo(user, areas).SingleOrDefaultAsync(draft => draft.Id == id, ct) is not { } draft)
                return Problems.NotFound();
            if (draft.AmendsId is not null)
                return StartAmendment.IsAmendment();
            if (ifMatch.Refuses(draft.Version) is { } refusal)
                return refusal;
            if (await StartReplacement.RefusesAsync(draft, db, ct) is { } restricted)
                return restricted;

            draft.HandOver(request.AreaCode!, request.Text, user, now);
            // What an area calls a case among its own people is not for others.
            db.RemoveRange(await db.Nicknames.Where(nickname => nickname.CaseId == id).ToListAsync(ct));
            var comments = await db.Comments.Where(comment => comment.DossierId == id).ToListAsync(ct);
            db.RemoveRange(comments);
            if (comments.Count > 0)
                db.Audit(user, "PartnerCommentsDeleted", nameof(Draft), id, $"hand over to {draft.CouncilCode}", now);
            db.Publish(DraftNotices.Gone(id, now), now);
            db.Publish(DraftNotices.HandedOver(draft, user, now), now);
            if (clocks.NotifyBy(draft) is { } due)
                db.Publish(DraftNotices.DueDate(id, draft.CouncilCode, due, now), now);
            db.Audit(user, "DraftHandedOver", nameof(Draft), id, $"hand over to {draft.CouncilCode}", now);
            // Who comments at the same moment comes before, and that goes too, or finds the draft with another council.
            db.Touch(draft.Key!);
            await db.SaveChangesAsync(ct);
            return TypedResults.NoContent();
        }
    }

    static FieldErrors Check(HandOverDraftRequest request, AreaRegister areas, DateOnly today, CurrentUser user)
    {
        var errors = new FieldErrors();
        if (errors.Required("areaCode", request.AreaCode))
        {
            if (!areas.InForce(request.AreaCode!, today))
                errors.Add("areaCode", "unknown-code", "This is not the code of an area of England today.");
            else if (areas.IsServedBy(request.AreaCode!, user))
                errors.Add("areaCode", "own-area", "This is your own council's area.");
        }

        errors.MaxLength("text", request.Text, 2_000);
        return errors;
    }
}
