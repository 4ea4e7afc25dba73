using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Safeguarding.ServiceDefaults.Messaging;
using Safeguarding.ServiceDefaults.Observability;

namespace Safeguarding.ServiceDefaults.Data;

/// <summary>
/// Writes a row: a database that is locked or on a full disk can still be read. The row stands in the outbox, as if sent long ago.
/// </summary>
sealed class DatabaseHealth<TDbContext>(IServiceScopeFactory scopes, TimeProvider clock) : CachedHealth(clock)
    where TDbContext : DbContext
{
    // An instance its own, so that two never wait for one another. The outbox's cleaner takes it away when the instance is gone.
    readonly Guid _row = Guid.CreateVersion7();
    readonly TimeProvider _clock = clock;

    protected override async Task<HealthCheckResult> TryAsync()
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TDbContext>();
        var now = _clock.GetUtcNow().UtcDateTime;
        if (await db.Set<OutboxMessage>().Where(row => row.Id == _row)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.SentAt, now)) == 0)
        {
            db.Add(new OutboxMessage { Id = _row, Type = "health", Body = "", CreatedAt = now, NextAttemptAt = now, SentAt = now });
            await db.SaveChangesAsync();
        }

        return HealthCheckResult.Healthy();
    }
}
