using Microsoft.EntityFrameworkCore;
using Safeguarding.Dissemination.Model;
using Safeguarding.ServiceDefaults.Mail;

namespace Safeguarding.Dissemination.Mail;

/// <summary>
/// Which worker has which deliveries: a claim is a conditional update, and one that is not honoured within its lease is anybody's again.
/// </summary>
sealed class DeliveryClaims(DisseminationDbContext db, MailOptions options, DeliveryMeter meter, TimeProvider clock)
{
    /// <summary>Takes due deliveries, most urgent first.</summary>
    public async Task<Claim> TakeAsync(int limit, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var claim = new Claim(Guid.NewGuid(), now + options.Lease, []);
        var due = await db.Deliveries
            .Where(delivery => delivery.Status == DeliveryStatus.Pending && delivery.DueAt <= now)
            .OrderBy(delivery => delivery.Priority).ThenBy(delivery => delivery.DueAt)
            .Select(delivery => new { delivery.Id, delivery.ClaimedBy }).Take(limit).ToListAsync(ct);
        if (due.Count == 0)
            return claim;

        // Held by a claim that has run out: its worker died, and may have died after the mail was accepted.
        meter.Reclaimed(due.Count(delivery => delivery.ClaimedBy is not null));
        var ids = due.ConvertAll(delivery => delivery.Id);
        await db.Deliveries
            .Where(delivery => ids.Contains(delivery.Id) && delivery.Status == DeliveryStatus.Pending && delivery.DueAt <= now)
            .ExecuteUpdateAsync(set => set
                .SetProperty(delivery => delivery.ClaimedBy, claim.Id).SetProperty(delivery => delivery.DueAt, claim.EndsAt), ct);
        return claim with
        {
            Deliveries = await db.Deliveries.AsNoTracking().Where(delivery => delivery.ClaimedBy == claim.Id)
                .OrderBy(delivery => delivery.Priority).ThenBy(delivery => delivery.CreatedAt).ToListAsync(ct),
        };
    }

    /// <summary>Gives back what was not begun.</summary>
    public async Task ReleaseAsync(Claim claim, IReadOnlyList<Guid> ids)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        if (ids.Count > 0)
            await db.Deliveries.Where(delivery => ids.Contains(delivery.Id) && delivery.ClaimedBy == claim.Id)
                .ExecuteUpdateAsync(set => set
                    .SetProperty(delivery => delivery.ClaimedBy, (Guid?)null).SetProperty(delivery => delivery.DueAt, now));
    }
}

sealed record Claim(Guid Id, DateTime EndsAt, IReadOnlyList<Delivery> Deliveries);
