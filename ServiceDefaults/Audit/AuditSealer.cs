using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Safeguarding.ServiceDefaults.Work;

namespace Safeguarding.ServiceDefaults.Audit;

/// <summary>
/// Seals what was written since the last seal, and anchors the seals. Several
/// instances may run: the seal's number is the primary key, so one
/// wins.
/// </summary>
sealed class AuditSealer<TDbContext>(WorkerContext context, AuditAnchor anchor) : Worker(context, TimeSpan.FromSeconds(10))
    where TDbContext : DbContext
{
    const int Batch = 1_000;

    protected override async Task<bool> RoundAsync(IServiceProvider services, CancellationToken ct)
    {
        var db = services.GetRequiredService<TDbContext>();
        var more = await SealNextAsync(db, ct);
        await anchor.CatchUpAsync(db, ct);
        return more;
    }

    async Task<bool> SealNextAsync(TDbContext db, CancellationToken ct)
    {
        // In this order: whoever seals the same entries meanwhile also takes the number, and then this seal fails.
        var last = await db.Set<AuditSeal>().AsNoTracking().OrderByDescending(seal => seal.Number).FirstOrDefaultAsync(ct);
        var entries = await db.Set<AuditEntry>().AsNoTracking().Where(entry => entry.SealNumber == null)
            .OrderBy(entry => entry.OccurredAt).Take(Batch).ToListAsync(ct);
        if (entries.Count == 0)
            return false;

        var seal = new AuditSeal
        {
            Number = (last?.Number ?? 0) + 1,
            SealedAt = Now,
            Entries = entries.Count,
            Hash = AuditChain.Hash(last?.Hash ?? AuditChain.Origin, entries),
        };
        await SealAsync(db, seal, entries.ConvertAll(entry => entry.Id), ct);
        return entries.Count == Batch;
    }

    async Task SealAsync(TDbContext db, AuditSeal seal, List<Guid> entries, CancellationToken ct)
    {
        await db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync(ct);
            db.ChangeTracker.Clear();
            db.Add(seal);
            await db.SaveChangesAsync(ct);
            var covered = await db.Set<AuditEntry>().Where(entry => entries.Contains(entry.Id) && entry.SealNumber == null)
                .ExecuteUpdateAsync(set => set.SetProperty(entry => entry.SealNumber, seal.Number), ct);
            if (covered != entries.Count)
                throw new DbUpdateConcurrencyException("Another instance sealed some of the entries.");
            await transaction.CommitAsync(ct);
        });
        Logger.LogInformation("Audit seal {SealNumber} over {Entries} entries: {SealHash}", seal.Number, seal.Entries, seal.Hash);
    }
}
