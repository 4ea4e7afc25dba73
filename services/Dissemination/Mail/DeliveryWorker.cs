using Microsoft.EntityFrameworkCore;
using Safeguarding.Dissemination.Model;
using Safeguarding.ServiceDefaults.Work;

namespace Safeguarding.Dissemination.Mail;

/// <summary>
/// Takes due deliveries and sends them, most urgent first. Any number of workers and instances share the work: a claim is a
/// conditional update, and one that is not honoured within its lease is anybody's again.
/// </summary>
sealed class DeliveryWorker(WorkerContext context, Signal<Delivery> signal, DisseminationOptions options, DeliveryMeter meter)
    : Worker(context, TimeSpan.FromMilliseconds(500), signal)
{
    const int BatchPerConnection = 5;

    protected override async Task<bool> RoundAsync(IServiceProvider services, CancellationToken ct)
    {
        var claim = Guid.NewGuid();
        var lease = Now + options.Mail.Lease;
        var claimed = await ClaimAsync(services.GetRequiredService<DisseminationDbContext>(), claim, lease, ct);
        var scopes = services.GetRequiredService<IServiceScopeFactory>();
        var lanes = new ParallelOptions { MaxDegreeOfParallelism = options.Mail.Connections, CancellationToken = ct };
        // What is claimed and not begun when the service stops goes out after the lease, from here or elsewhere.
        await Parallel.ForEachAsync(claimed, lanes, async (id, _) =>
        {
            if (Now < lease - options.Mail.LeaseMargin)
                await TryAsync(id, () => SendAsync(scopes, id, claim), ct);
        });
        return claimed.Count > 0;
    }

    static async Task SendAsync(IServiceScopeFactory scopes, Guid id, Guid claim)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DeliveryRun>().RunAsync(id, claim);
    }

    async Task<List<Guid>> ClaimAsync(DisseminationDbContext db, Guid claim, DateTime lease, CancellationToken ct)
    {
        var now = Now;
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
