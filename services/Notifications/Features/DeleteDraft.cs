using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Notifications.Files;
using Safeguarding.Notifications.Model;
using Safeguarding.Notifications.Notices;
using Safeguarding.Notifications.SubjectRequests;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Messaging;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Notifications.Features;

/// <summary>Throws a draft away. Nothing was reported yet, so nothing of it is kept but the fact.</summary>
public static class DeleteDraft
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapDelete("/drafts/{id:guid}", Handle).RequireAuthorization(Policies.Notifier);

    static async Task<Results<NoContent, ProblemHttpResult>> Handle(
        Guid id, IfMatch ifMatch, NotificationsDbContext db, AreaRegister areas, CurrentUser user, AttachmentStore store,
        TimeProvider clock, CancellationToken ct)
    {
        if (await db.Drafts.VisibleTo(user, areas).SingleOrDefaultAsync(draft => draft.Id == id, ct) is not { } draft)
            return Problems.NotFound();
        if (ifMatch.Refuses(draft.Version) is { } refusal)
            return refusal;

        // Saved and sent at the same moment; files and comments are the notification's.
        if (await db.Notifications.AnyAsync(sent => sent.Id == id, ct))
            return Problems.Conflict("already-sent", "A notification was sent with this id.");

        var files = await db.Attachments.Where(file => file.DossierId == id).ToListAsync(ct);
        db.RemoveRange(files);
        db.RemoveRange(await db.Comments.Where(comment => comment.DossierId == id).ToListAsync(ct));
        db.RemoveRange(await db.Nicknames.Where(nickname => nickname.CaseId == id).ToListAsync(ct));
        // What was written for somebody's copy in place of a text of it has the key of their request.
        db.RemoveRange(await db.Set<Redaction>().Where(written => written.DossierId == id).ToListAsync(ct));
        db.Remove(draft);
        db.Remove(draft.Key!);
        var now = clock.GetUtcNow().UtcDateTime;
        db.Publish(DraftNotices.Gone(id, now), now);
        db.Audit(user, "DraftDeleted", nameof(Draft), id, "write a notification", now);
        await db.SaveChangesAsync(ct);
        // Last: files that no row names do no harm.
        files.ForEach(file => store.Delete(file.StoredAs));
        return TypedResults.NoContent();
    }
}
