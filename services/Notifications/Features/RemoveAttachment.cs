using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Notifications.Files;
using Safeguarding.Notifications.Model;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Notifications.Features;

/// <summary>Takes a file away: its bytes are deleted; that there was one, and its digest, is kept.</summary>
public static class RemoveAttachment
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapDelete("/{id:guid}/attachments/{attachment:guid}", Handle).RequireAuthorization(Policies.Notifier);

    static async Task<Results<NoContent, ProblemHttpResult>> Handle(
        Guid id, Guid attachment, NotificationsDbContext db, AreaRegister areas, CurrentUser user, AttachmentStore store,
        TimeProvider clock, CancellationToken ct)
    {
        if (await Dossier.FindAsync(id, db, areas, user, ct) is not { } dossier
            || await db.Attachments.SingleOrDefaultAsync(known => known.Id == attachment && known.DossierId == id, ct) is not { } file)
            return Problems.NotFound();
        if (!dossier.IsOwn)
            return Problems.NotAllowed("Only the responsible council takes files away.");

        var now = clock.GetUtcNow().UtcDateTime;
        file.RemovedAt ??= now;
        db.Audit(user, "AttachmentRemoved", nameof(Attachment), attachment,
            dossier.IsDraft ? "write a notification" : "correct a notification", now);
        await db.SaveChangesAsync(ct);
        // Last: a file that no row shows does no harm.
        store.Delete(file.StoredAs);
        return TypedResults.NoContent();
    }
}
