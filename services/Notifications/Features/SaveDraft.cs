using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Model;
using Safeguarding.Notifications.Notices;
using Safeguarding.Notifications.Rules;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Messaging;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Notifications.Features;

/// <summary>Saves a draft, new or known. It may be incomplete, not wrong; the answer says what is missing and by when to send it.</summary>
public static class SaveDraft
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPut("/drafts/{id:guid}", Handle).RequireAuthorization(Policies.Notifier);

    static async Task<Results<Created<NotificationDraft>, Ok<NotificationDraft>, ProblemHttpResult>> Handle(
        Guid id, NotificationContent content, IfMatch ifMatch, NotificationRules rules, NotificationClocks clocks,
        NotificationsDbContext db, AreaRegister areas, CurrentUser user, TimeProvider clock, HttpResponse response, CancellationToken ct)
    {
        content = content.InOneForm();
        if (await IsTakenAsync(id, db, user, areas, ct))
            return Problems.Conflict("id-in-use", "Another record has this id. Make a new one.");

        var draft = await db.Drafts.VisibleTo(user, areas).SingleOrDefaultAsync(known => known.Id == id, ct);
        var (missing, wrong) = rules.CheckDraft(content, user, await draft.AmendedAsync(db, ct));
        if (wrong.Any)
            return Problems.Invalid(wrong);
        var isNew = draft is null;
        if (draft is null)
        {
            // Who names a version changes what there was: it was sent or deleted meanwhile, and does not come back.
            if (ifMatch.Version > 0)
                return Problems.NotFound();
            if (user.AreaCodes is not [var council])
                return Problems.NotAllowed("Your organisation is not the council of an area today.");
            draft = new Draft { Id = id, CouncilCode = council };
            db.Add(draft);
        }
        else if (draft.Content != StoredContent.Write(content) && ifMatch.Refuses(draft.Version) is { } refusal)
        {
            return refusal; // Saving the same again needs no version: it is the retry of a save whose answer was lost.
        }

        var now = clock.GetUtcNow().UtcDateTime;
        var dueBefore = clocks.NotifyBy(draft);
        draft.Save(content, user, now);
        if (clocks.NotifyBy(draft) is var due && due != dueBefore)
            Announce(draft, due, db, now);
        db.Audit(user, "DraftSaved", nameof(Draft), id, "write a notification", now);
        await db.SaveChangesAsync(ct);

        response.SetVersion(draft.Version);
        var shown = draft.ToContract(content, missing, clocks) with { Replaces = await draft.ReplacedAsync(db, ct) };
        return isNew ? TypedResults.Created($"/api/notifications/drafts/{id}", shown) : TypedResults.Ok(shown);
    }

    // A reminder of the date before, if there was one, holds no more.
    static void Announce(Draft draft, DateOnly? due, NotificationsDbContext db, DateTime now)
    {
        db.Publish(DraftNotices.DateMoved(draft, now), now);
        if (due is { } dueOn)
            db.Publish(DraftNotices.DueDate(draft.Id, draft.CouncilCode, dueOn, now), now);
    }

    static async Task<bool> IsTakenAsync(Guid id, NotificationsDbContext db, CurrentUser user, AreaRegister areas, CancellationToken ct) =>
        id == Guid.Empty
        || await db.Notifications.AnyAsync(notification => notification.Id == id, ct)
        || (await db.Drafts.AnyAsync(draft => draft.Id == id, ct)
            && !await db.Drafts.VisibleTo(user, areas).AnyAsync(draft => draft.Id == id, ct));
}
