using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Model;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Notifications.Features;

/// <summary>
/// The files of a draft or notification, as they were added. Their names may name the child, so who reads them is written down.
/// </summary>
public static class ListAttachments
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/{id:guid}/attachments", Handle).RequireAuthorization(Policies.NotificationReader);

    static async Task<Results<Ok<IReadOnlyList<AttachmentDetails>>, ProblemHttpResult>> Handle(
        Guid id, NotificationsDbContext db, AreaRegister areas, CurrentUser user, TimeProvider clock, CancellationToken ct)
    {
        if (await Dossier.FindAsync(id, db, areas, user, ct) is not { ShowsFiles: true } dossier)
            return Problems.NotFound();

        db.Audit(user, "AttachmentsRead", dossier.SubjectType, id, "read which files there are", clock.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync(ct);
        var files = await db.Attachments.AsNoTracking().Where(file => file.DossierId == id && file.RemovedAt == null)
            .OrderBy(file => file.UploadedAt).ThenBy(file => file.Id).ToListAsync(ct);
        return TypedResults.Ok<IReadOnlyList<AttachmentDetails>>([.. files.Select(file => file.ToContract())]);
    }
}
