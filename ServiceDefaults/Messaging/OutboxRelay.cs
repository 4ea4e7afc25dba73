using MassTransit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Safeguarding.ServiceDefaults.FailedMessages;
using Safeguarding.ServiceDefaults.Work;

namespace Safeguarding.ServiceDefaults.Messaging;

/// <summary>
/// Takes due outbox rows and publishes them. Several instances may run: a claim is a conditional update, and a claim that is
/// not honoured within its time is anybody's again. A row that fails waits for its own next attempt; the others go on.
/// </summary>
sealed class OutboxRelay<TDbContext>(
    WorkerContext context, Signal<OutboxMessage> signal, OutboxPublisher publisher, IBusControl bus, OutboxAge age)
    : Worker(context, TimeSpan.FromMilliseconds(500), signal)
    where TDbContext : DbContext
{
    const int Batch = 100;
    static readonly TimeSpan Claim = TimeSpan.FromMinutes(1);

    protected override async Task<bool> RoundAsync(IServiceProvider services, CancellationToken ct)
    {
        var db = services.GetRequiredService<TDbContext>();
        await age.MeasureAsync(db, ct);
        // Without a broker nothing is tried: attempts count failures of the row, not of the broker.
        if (bus.CheckHealth().Status == BusHealthStatus.Unhealthy)
            return false;

        var claimed = await ClaimAsync(db, ct);
        var replayed = await ReplayedAsync(db, claimed, ct);
        var results = await Task.WhenAll(claimed.Select(message =>
            publisher.PublishAsync(message, replayed.GetValueOrDefault(message.FailedMessageId ?? Guid.Empty), ct)));
        await RecordAsync(db, results);
        return claimed.Count == Batch;
    }

    async Task<List<OutboxMessage>> ClaimAsync(TDbContext db, CancellationToken ct)
    {
        var now = Now;
        var due = await db.Set<OutboxMessage>()
            .Where(message => message.SentAt == null && message.NextAttemptAt <= now)
            .OrderBy(message => message.NextAttemptAt).Select(message => message.Id).Take(Batch).ToListAsync(ct);
        if (due.Count == 0)
            return [];

        var claim = Guid.NewGuid();
        await db.Set<OutboxMessage>()
            .Where(message => due.Contains(message.Id) && message.SentAt == null && message.NextAttemptAt <= now)
            .ExecuteUpdateAsync(set => set
                .SetProperty(message => message.ClaimedBy, claim)
                .SetProperty(message => message.NextAttemptAt, now + Claim), ct);
        return await db.Set<OutboxMessage>().AsNoTracking().Where(message => message.ClaimedBy == claim).ToListAsync(ct);
    }

    static async Task<Dictionary<Guid, FailedMessage>> ReplayedAsync(TDbContext db, List<OutboxMessage> claimed, CancellationToken ct)
    {
        var ids = claimed.Select(message => message.FailedMessageId).OfType<Guid>().ToList();
        return ids.Count == 0
            ? []
            : await db.Set<FailedMessage>().AsNoTracking().Where(failed => ids.Contains(failed.Id))
                .ToDictionaryAsync(failed => failed.Id, ct);
    }

    // Also when stopping: what the broker has confirmed is written down before leaving.
    async Task RecordAsync(TDbContext db, OutboxResult[] results)
    {
        var now = Now;
        var sent = results.Where(result => result.Sent).Select(result => result.Id).ToList();
        if (sent.Count > 0)
            await db.Set<OutboxMessage>().Where(message => sent.Contains(message.Id)).ExecuteUpdateAsync(set => set
                .SetProperty(message => message.SentAt, now)
                .SetProperty(message => message.ClaimedBy, (Guid?)null)
                .SetProperty(message => message.Error, (string?)null), CancellationToken.None);

        foreach (var failed in results.Where(result => !result.Sent))
            await db.Set<OutboxMessage>().Where(message => message.Id == failed.Id).ExecuteUpdateAsync(set => set
                .SetProperty(message => message.Attempts, message => message.Attempts + (failed.Error == null ? 0 : 1))
                .SetProperty(message => message.NextAttemptAt, now + failed.RetryAfter)
                .SetProperty(message => message.ClaimedBy, (Guid?)null)
                .SetProperty(message => message.Error, failed.Error), CancellationToken.None);
    }
}
