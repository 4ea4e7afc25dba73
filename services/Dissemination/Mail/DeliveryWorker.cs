using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Dissemination.Model;

namespace Safeguarding.Dissemination.Mail;

/// <summary>
/// Takes due deliveries and sends them, most urgent first. Any number of workers and instances share the work: a claim is a
/// conditional update, and one that is not honoured within its lease is anybody's again.
/// </summary>
sealed class DeliveryWorker(
    IServiceScopeFactory scopes, MailSignal signal, DisseminationOptions options, DeliveryMeter meter, TimeProvider clock,
    ILogger<DeliveryWorker> logger) : BackgroundService
{
    const int BatchPerConnection = 5;
    static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            if (!await SendDueAsync(stoppingToken))
                await signal.WaitAsync(Patience, stoppingToken);
        }
    }

    /// <summary>Sends one batch; true when there may be more.</summary>
    async Task<bool> SendDueAsync(CancellationToken stoppingToken)
    {
        try
        {
            var claim = Guid.NewGuid();
            var lease = clock.GetUtcNow().UtcDateTime + options.Mail.Lease;
            var claimed = await ClaimAsync(claim, lease, stoppingToken);
            var lanes = new ParallelOptions { MaxDegreeOfParallelism = options.Mail.Connections, CancellationToken = stoppingToken };
            await Parallel.ForEachAsync(claimed, lanes, async (id, _) =>
            {
                if (clock.GetUtcNow().UtcDateTime < lease - options.Mail.LeaseMargin)
                    await SendAsync(id, claim);
            });
            return claimed.Count > 0;
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            return false; // what is claimed and not begun goes out after the lease, from here or elsewhere
        }
        catch (Exception exception) when (exception is DbException or DbUpdateException or InvalidOperationException)
        {
            logger.LogError("Deliveries could not be read or recorded: {ExceptionType}", exception.GetBaseException().GetType().Name);
            return false;
        }
    }

    async Task SendAsync(Guid id, Guid claim)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DeliveryRun>().RunAsync(id, claim);
    }

    async Task<List<Guid>> ClaimAsync(Guid claim, DateTime lease, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<DisseminationDbContext>();
        var now = clock.GetUtcNow().UtcDateTime;
        var due = await db.Deliveries
            .Where(delivery => delivery.Status == DeliveryStatus.Pending && delivery.DueAt <= now)
            .OrderBy(delivery => delivery.Priority).ThenBy(delivery => delivery.DueAt)
            .Select(delivery => new { delivery.Id, delivery.ClaimedBy })
            .Take(options.Mail.Connections * BatchPerConnection).ToListAsync(ct);
        if (due.Count == 0)
            return [];

        // Held by a claim that has run out: its worker died, and may have died after the mail was accepted.
        meter.Reclaimed(due.Count(delivery => delivery.ClaimedBy is not null));
        var ids = due.ConvertAll(delivery => delivery.Id);
        await db.Deliveries
            .Where(delivery => ids.Contains(delivery.Id) && delivery.Status == DeliveryStatus.Pending && delivery.DueAt <= now)
            .ExecuteUpdateAsync(set => set.SetProperty(delivery => delivery.ClaimedBy, claim).SetProperty(delivery => delivery.DueAt, lease), ct);
        return await db.Deliveries.Where(delivery => delivery.ClaimedBy == claim)
            .OrderBy(delivery => delivery.Priority).Select(delivery => delivery.Id).ToListAsync(ct);
    }
}
