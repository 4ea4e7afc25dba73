using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Files;
using Safeguarding.Notifications.Model;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Notifications.Features;

/// <summary>A file, always to be saved and never shown in the page. Held back until a configured scanner has found nothing in it.</summary>
public static class DownloadAttachment
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/{id:guid}/attachments/{attachment:guid}", Handle).RequireAuthorization(Policies.NotificationReader);

    static async Task<Results<FileStreamHttpResult, ProblemHttpResult>> Handle(
        Guid id, Guid attachment, NotificationsDbContext db, AreaRegister areas, CurrentUser user, AttachmentStore store,
        TimeProvider clock, HttpResponse response, CancellationToken ct)
    {
        if (await Dossier.FindAsync(id, db, areas, user, ct) is not { ShowsFiles: true }
            || await db.Attachments.AsNoTracking()
                .Where(known => known.DossierId == id && known.RemovedAt == null).SingleOrDefaultAsync(known => known.Id == attachment, ct)
                is not { } file)
            return Problems.NotFound();
        if (file.Scan is AttachmentScan.Waiting or AttachmentScan.Infected)
            return Problems.Conflict("held-back", file.Scan == AttachmentScan.Waiting
                ? "The file has not been scanned for malicious software yet. Try again in some minutes."
                : "Malicious software was found in the file.");
        if (store.Find(file.StoredAs, file.Key!) is not { } content)
            return Problems.NotFound();

        response.RegisterForDispose(content);
        db.Audit(user, "AttachmentRead", nameof(Attachment), attachment, "read a notification", clock.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync(ct);
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.CacheControl = "no-store";
        return TypedResults.Stream(content, file.MediaType, file.FileName);
    }
}
