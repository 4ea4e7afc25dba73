using Microsoft.EntityFrameworkCore;
using Safeguarding.Notifications.Model;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.ServiceDefaults.Work;

namespace Safeguarding.Notifications.Files;

/// <summary>
/// Clears what belongs to nothing, for it is about children: files that no attachment knows, as a process leaves them that ends between a
/// save and the store, and what came to a draft in the moment it was deleted. Files are first set aside: a start on an older or a wrong
/// database knows none of them, and on the right one they come back.
/// </summary>
public sealed class OrphanFileWorker(WorkerContext context, AttachmentStore store) : Worker(context, TimeSpan.FromHours(1))
{
    const int Batch = 200;

    // What is being uploaded has no row yet.
    static readonly TimeSpan MinAge = TimeSpan.FromDays(1);
    static readonly TimeSpan KeptAside = TimeSpan.FromDays(30);

    protected override async Task<bool> RoundAsync(IServiceProvider services, CancellationToken ct)
    {
        var db = services.GetRequiredService<NotificationsDbContext>();
        await DeletePartsOfDeletedDraftsAsync(db, ct);
        foreach (var names in store.NamesBefore(Now - MinAge).Chunk(Batch))
        {
            foreach (var orphan in names.Except(await KnownAsync(db, names, ct)))
                store.SetAside(orphan, Now);
        }

        foreach (var names in store.AsideBefore(DateTime.MaxValue).Chunk(Batch))
        {
            foreach (var known in await KnownAsync(db, names, ct))
                store.BringBack(known);
        }

        foreach (var name in store.AsideBefore(Now - KeptAside).ToList())
            store.Delete(name);
        return false;
    }

    static Task<List<string>> KnownAsync(NotificationsDbContext db, string[] names, CancellationToken ct) => db.Attachments
        .Where(file => names.Contains(file.StoredAs) && file.RemovedAt == null).Select(file => file.StoredAs).ToListAsync(ct);

    async Task DeletePartsOfDeletedDraftsAsync(NotificationsDbContext db, CancellationToken ct)
    {
        var before = Now - MinAge;
        var files = await db.Attachments
            .Where(file => file.UploadedAt < before
                && !db.Drafts.Any(draft => draft.Id == file.DossierId) && !db.Notifications.Any(sent => sent.Id == file.DossierId))
            .Take(Batch).ToListAsync(ct);
        var comments = await db.Comments
            .Where(comment => comment.MadeAt < before
                && !db.Drafts.Any(draft => draft.Id == comment.DossierId) && !db.Notifications.Any(sent => sent.Id == comment.DossierId))
            .Take(Batch).ToListAsync(ct);
        if (files.Count + comments.Count == 0)
            return;

        db.RemoveRange(files);
        db.RemoveRange(comments);
        foreach (var draft in files.Select(file => file.DossierId).Concat(comments.Select(comment => comment.DossierId)).Distinct())
            db.Audit(CurrentUser.Process("orphan-files"), "DraftPartsDeleted", nameof(Draft), draft, "came while it was deleted", Now);
        await db.SaveChangesAsync(ct);
    }
}
