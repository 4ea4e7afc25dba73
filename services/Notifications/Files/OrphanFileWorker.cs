using Microsoft.EntityFrameworkCore;
using Safeguarding.ServiceDefaults.Work;

namespace Safeguarding.Notifications.Files;

/// <summary>
/// Deletes files that no attachment knows: a process that ends between a save and
/// the store leaves them behind, and they are about children.
/// </summary>
public sealed class OrphanFileWorker(WorkerContext context, AttachmentStore store) : Worker(context, TimeSpan.FromHours(1))
{
    const int Batch = 200;

    // What is being uploaded has no row yet.
    static readonly TimeSpan MinAge = TimeSpan.FromDays(1);

    protected override async Task<bool> RoundAsync(IServiceProvider services, CancellationToken ct)
    {
        var attachments = services.GetRequiredService<NotificationsDbContext>().Attachments;
        foreach (var names in store.NamesBefore(Now - MinAge).Chunk(Batch))
        {
            var known = await attachments.Where(file => names.Contains(file.StoredAs)).Select(file => file.StoredAs).ToListAsync(ct);
            foreach (var orphan in names.Except(known))
                store.Delete(orphan);
        }

        return false;
    }
}
