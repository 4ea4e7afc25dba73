using Microsoft.AspNetCore.Mvc;
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

/// <summary>
/// Adds a file to a draft or notification of the caller's council, as the file of a form. Streamed to the store first, then looked at: its
/// content says what it is, and a scanner, where there is one, whether it may be opened.
/// </summary>
public static class UploadAttachment
{
    const int Most = 50;

    public static void Map(IEndpointRouteBuilder api) => api.MapPost("/{id:guid}/attachments", Handle).RequireAuthorization(Policies.Notifier)
        .WithMetadata(new RequestSizeLimitAttribute(AttachmentSettings.MaxRequestBytes)).DisableAntiforgery();

    static async Task<Results<Created<AttachmentDetails>, ProblemHttpResult>> Handle(
        Guid id, HttpRequest request, NotificationsDbContext db, AreaRegister areas, CurrentUser user, AttachmentStore store, IFileScanner scanner,
        TimeProvider clock, CancellationToken ct)
    {
        if (await Dossier.FindAsync(id, db, areas, user, ct) is not { } dossier)
            return Problems.NotFound();
        if (!dossier.IsOwn)
            return Problems.NotAllowed("Only the responsible council adds files.");
        if (await db.Attachments.CountAsync(file => file.DossierId == id && file.RemovedAt == null, ct) >= Most)
            return Problems.Invalid("file", "too-many", $"At most {Most} files are possible.");
        if (await UploadedFile.FindAsync(request, ct) is not { } upload)
            return Problems.Invalid("file", "required", "Select a file.");
        if (await store.SaveAsync(upload.Content, ct) is not { } stored)
            return Problems.Invalid("file", "too-large", "The file must be 25 MB or smaller.");

        var kept = false;
        try
        {
            await using var file = store.Open(stored.Name);
            if (stored.Size == 0)
                return Problems.Invalid("file", "empty", "The file is empty.");
            if (await FileType.FindAsync(file, ct) is not { } type || !type.Extensions.Contains(Path.GetExtension(upload.FileName).ToLowerInvariant()))
                return Problems.Invalid("file", "file-type", "The file must be a PDF, DOCX, ODT, JPG, PNG or TXT, and named as what it is.");

            file.Position = 0;
            var now = clock.GetUtcNow().UtcDateTime;
            var attachment = New(id, upload.FileName, stored, type, await scanner.ScanAsync(file, ct), user, now);
            db.Add(attachment);
            db.Audit(user, "AttachmentAdded", nameof(Attachment), attachment.Id, dossier.IsDraft ? "write a notification" : "add to a notification", now);
            await db.SaveChangesAsync(ct);
            kept = true;
            return TypedResults.Created($"/api/notifications/{id}/attachments/{attachment.Id}", attachment.Show());
        }
        finally
        {
            if (!kept)
                store.Delete(stored.Name);
        }
    }

    static Attachment New(Guid dossierId, string fileName, StoredFile stored, FileType type, AttachmentScan scan, CurrentUser user, DateTime now) => new()
    {
        Id = Guid.CreateVersion7(),
        DossierId = dossierId,
        FileName = fileName,
        MediaType = type.MediaType,
        Size = stored.Size,
        Sha256 = stored.Sha256,
        StoredAs = stored.Name,
        Scan = scan,
        UploadedAt = now,
        UploadedById = user.Id,
    };
}
