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
    const int MaxFiles = 50;

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/{id:guid}/attachments", Handle).RequireAuthorization(Policies.Notifier)
        .WithMetadata(new RequestSizeLimitAttribute(AttachmentSettings.MaxRequestBytes)).DisableAntiforgery();

    static async Task<Results<Created<AttachmentDetails>, ProblemHttpResult>> Handle(
        Guid id, HttpRequest request, NotificationsDbContext db, AreaRegister areas, CurrentUser user, AttachmentStore store,
        IFileScanner scanner, TimeProvider clock, CancellationToken ct)
    {
        if (await Dossier.FindAsync(id, db, areas, user, ct) is not { } dossier)
            return Problems.NotFound();
        if (!dossier.IsOwn)
            return Problems.NotAllowed("Only the responsible council adds files.");
        // Those that were taken away count: else adding and taking away would have no end.
        if (await db.Attachments.CountAsync(file => file.DossierId == id, ct) >= MaxFiles)
            return Problems.Invalid("file", "too-many", $"At most {MaxFiles} files are possible, those that were removed included.");
        if (await UploadedFile.FindAsync(request, ct) is not { } upload)
            return Problems.Invalid("file", "required", "Select a file.");
        if (await store.SaveAsync(upload, dossier.Key, ct) is not { } stored)
            return Problems.Invalid("file", "too-large", "The file must be 25 MB or smaller.");

        var now = clock.GetUtcNow().UtcDateTime;
        var (attachment, refusal) = await LookAsync(dossier, upload.FileName, stored, store, scanner, user, now, ct);
        if (attachment is null)
            return refusal!;

        db.Add(attachment);
        db.Audit(user, "AttachmentAdded", nameof(Attachment), attachment.Id,
            dossier.IsDraft ? "write a notification" : "add to a notification", attachment.UploadedAt);
        // Whatever happens from here on, the file stays: one that no row names does no harm, a row without its file would.
        await db.SaveChangesAsync(ct);
        return TypedResults.Created($"/api/notifications/{id}/attachments/{attachment.Id}", attachment.ToContract());
    }

    /// <summary>The stored file as what it is; or, deleted again, why it is not taken.</summary>
    static async Task<(Attachment?, ProblemHttpResult?)> LookAsync(
        Dossier dossier, string fileName, StoredFile stored, AttachmentStore store, IFileScanner scanner, CurrentUser user, DateTime now,
        CancellationToken ct)
    {
        Attachment? attachment = null;
        try
        {
            await using var file = store.Open(stored.Name, dossier.Key);
            if (stored.Size == 0)
                return (null, Problems.Invalid("file", "empty", "The file is empty."));
            var verdict = await FileType.FindAsync(file, fileName, ct);
            if (verdict.Type is not { } type)
                return (null, Problems.Invalid("file", verdict.Code, verdict.Message));

            file.Position = 0;
            var scan = await scanner.ScanAsync(file, ct);
            attachment = New(dossier.Id, type.Name(fileName), stored, type, scan, user, now);
            return (attachment, null);
        }
        finally
        {
            if (attachment is null)
                store.Delete(stored.Name);
        }
    }

    static Attachment New(
        Guid dossierId, string fileName, StoredFile stored, FileType type, AttachmentScan scan, CurrentUser user, DateTime now) => new()
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
