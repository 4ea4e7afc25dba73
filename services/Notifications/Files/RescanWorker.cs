using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Model;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.ServiceDefaults.Work;

namespace Safeguarding.Notifications.Files;

/// <summary>
/// Asks again for files that were uploaded while the scanner could not be reached. One that fails does not hold up the others.
/// </summary>
public sealed class RescanWorker(
    WorkerContext context, AttachmentStore store, IFileScanner scanner) : Worker(context, TimeSpan.FromMinutes(1))
{
    const int Batch = 20;
    Guid _last;

    protected override async Task<bool> RoundAsync(IServiceProvider services, CancellationToken ct)
    {
        var db = services.GetRequiredService<NotificationsDbContext>();
        var waiting = await db.Attachments.AsNoTracking()
            .Where(file => file.Scan == AttachmentScan.Waiting && file.RemovedAt == null && file.Id.CompareTo(_last) > 0)
            .OrderBy(file => file.Id).Take(Batch).ToListAsync(ct);
        foreach (var attachment in waiting)
            await TryAsync(attachment.Id, () => ScanAsync(db, attachment, ct), ct);

        // Those that go on waiting come again in the next turn, after all others.
        _last = waiting.Count == Batch ? waiting[^1].Id : Guid.Empty;
        return waiting.Count == Batch;
    }

    async Task ScanAsync(NotificationsDbContext db, Attachment attachment, CancellationToken ct)
    {
        await using var file = store.Open(attachment.StoredAs, attachment.Key!);
        var scan = await scanner.ScanAsync(file, ct);
        if (scan == AttachmentScan.Waiting)
            return;

        db.ChangeTracker.Clear();
        db.Attach(attachment).Entity.Scan = scan;
        db.Audit(CurrentUser.Process("attachment-scan"), "AttachmentScanned", nameof(Attachment), attachment.Id, scan.ToString(), Now);
        await db.SaveChangesAsync(ct);
    }
}
