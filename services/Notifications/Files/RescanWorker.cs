using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Model;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Notifications.Files;

/// <summary>Asks again for files that were uploaded while the scanner could not be reached. One that fails does not hold up the others.</summary>
public sealed class RescanWorker(IServiceScopeFactory scopes, AttachmentStore store, IFileScanner scanner, TimeProvider clock, ILogger<RescanWorker> log)
    : BackgroundService
{
    static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);
    const int AtOnce = 20;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await RescanAsync(stoppingToken);
            }
            catch (Exception exception) when (exception is DbUpdateException or System.Data.Common.DbException or IOException)
            {
                log.LogWarning("Waiting attachments could not be scanned: {Problem}.", exception.GetType().Name);
            }
        }
    }

    async Task RescanAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<NotificationsDbContext>();
        foreach (var attachment in await db.Attachments.Where(file => file.Scan == AttachmentScan.Waiting).Take(AtOnce).ToListAsync(ct))
        {
            await using var file = store.Open(attachment.StoredAs);
            attachment.Scan = await scanner.ScanAsync(file, ct);
            if (attachment.Scan == AttachmentScan.Waiting)
                return;
            db.Audit(CurrentUser.Process("attachment-scan"), "AttachmentScanned", nameof(Attachment), attachment.Id, attachment.Scan.ToString(),
                clock.GetUtcNow().UtcDateTime);
            await db.SaveChangesAsync(ct);
        }
    }
}
