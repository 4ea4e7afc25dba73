using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Safeguarding.ServiceDefaults.Audit;

/// <summary>Seals what was written since the last seal. Several instances may run: the seal's number is the primary key, so one wins.</summary>
sealed class AuditSealer<TDbContext>(IServiceScopeFactory scopes, TimeProvider clock, ILogger<AuditSealer<TDbContext>> logger) : BackgroundService
    where TDbContext : DbContext
{
    const int Batch = 1_000;
    static readonly TimeSpan Interval = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await SealAsync(scope.ServiceProvider.GetRequiredService<TDbContext>(), stoppingToken);
            }
            catch (Exception exception) when (exception is DbException or DbUpdateException)
            {
                // Another instance sealed first, or the database is away: the next round finds the rest.
                logger.LogWarning("The audit was not sealed this time: {ExceptionType}", exception.GetBaseException().GetType().Name);
            }
        }
    }

    async Task SealAsync(TDbContext db, CancellationToken ct)
    {
        var entries = await db.Set<AuditEntry>().AsNoTracking().Where(entry => entry.SealNumber == null)
            .OrderBy(entry => entry.OccurredAt).Take(Batch).ToListAsync(ct);
        if (entries.Count == 0)
            return;

        var last = await db.Set<AuditSeal>().OrderByDescending(seal => seal.Number).FirstOrDefaultAsync(ct);
        var seal = new AuditSeal
        {
            Number = (last?.Number ?? 0) + 1,
            SealedAt = clock.GetUtcNow().UtcDateTime,
            Entries = entries.Count,
            Hash = AuditChain.Hash(last?.Hash ?? AuditChain.Origin, entries),
        };
        var ids = entries.Select(entry => entry.Id).ToList();
        await db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync(ct);
            db.ChangeTracker.Clear();
            db.Add(seal);
            await db.SaveChangesAsync(ct);
            await db.Set<AuditEntry>().Where(entry => ids.Contains(entry.Id))
                .ExecuteUpdateAsync(set => set.SetProperty(entry => entry.SealNumber, seal.Number), ct);
            await transaction.CommitAsync(ct);
        });
        logger.LogInformation("Audit seal {SealNumber} over {Entries} entries: {SealHash}", seal.Number, seal.Entries, seal.Hash);
    }
}
