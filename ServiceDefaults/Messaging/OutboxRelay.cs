using MassTransit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Safeguarding.ServiceDefaults.FailedMessages;
using Safeguarding.ServiceDefaults.Work;

namespace Safeguarding.ServiceDefaults.Messaging;

/// <summary>
/// Publishes outbox rows: at once what this instance has saved, and twice a second whatever else is due. Several instances may run: a claim
/// is a conditional update, and a claim that is not honoured within its time is anybody's again. A row that fails waits for its own next
/// attempt; the others go on.
/// </summary>
sealed class OutboxRelay<TDbContext>(
    WorkerContext context, Signal<OutboxMessage> signal, SavedEvents saved, OutboxPublisher publisher, IBusControl bus, OutboxAge age)
    : Worker(context, Interval, signal)
    where TDbContext : DbContext
{
    const int Batch = 100;
    static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(500);
    static readonly Dictionary<Guid, FailedMessage> NoReplays = [];
    readonly IServiceScopeFactory _scopes = context.Scopes;

    // What became of publishes is written down together, at the next look: until then the rows are claimed.
    readonly List<OutboxResult> _results = [];
    readonly Lock _leaving = new();
    DateTime _lookedAt;
    Task? _left;

    // A host may be told twice at once to stop.
    public override Task StopAsync(CancellationToken cancellationToken)
    {
        lock (_leaving)
            return _left ??= LeaveAsync(cancellationToken);
    }

    async Task LeaveAsync(CancellationToken ct)
    {
        saved.AreTaken = false;
        await base.StopAsync(ct);
        // Where the time to stop ran out a round still goes on: its claims lapse.
        if (ExecuteTask is { IsCompleted: false })
            return;
        // What the broker has confirmed is written down before leaving, and what was not begun is handed back.
        _results.AddRange(saved.Take(int.MaxValue).Select(message => new OutboxResult(message.Id, Sent: false)));
        if (_results.Count == 0)
            return;
        await using var scope = _scopes.CreateAsyncScope();
        try
        {
            await RecordAsync(scope.ServiceProvider.GetRequiredService<TDbContext>());
        }
        catch (Exception exception) when (DatabaseTrouble.Is(exception))
        {
            // The claims lapse, and what was confirmed is published again.
        }
    }

    protected override async Task<bool> RoundAsync(IServiceProvider services, CancellationToken ct)
    {
        var own = saved.Take(Batch);
        // One that had to wait too long is anybody's again.
        await PublishAsync(own.FindAll(message => message.NextAttemptAt > Now), NoReplays, ct);
        if ((Now - _lookedAt).Duration() < Interval && _results.Count < Batch)
            return own.Count == Batch;
        var full = await LookAsync(services.GetRequiredService<TDbContext>(), ct);
        return full || own.Count == Batch;
    }

    async Task<bool> LookAsync(TDbContext db, CancellationToken ct)
    {
        await RecordAsync(db);
        await age.MeasureAsync(db, ct);
        _lookedAt = Now;
        // Without a broker nothing is tried: attempts count failures of the row, not of the broker.
        saved.AreTaken = bus.CheckHealth().Status != BusHealthStatus.Unhealthy;
        if (!saved.AreTaken)
            return false;

        var claimed = await ClaimAsync(db, ct);
        await PublishAsync(claimed, await ReplayedAsync(db, claimed, ct), ct);
        return claimed.Count == Batch;
    }

    async Task PublishAsync(List<OutboxMessage> messages, Dictionary<Guid, FailedMessage> replayed, CancellationToken ct) =>
        _results.AddRange(await Task.WhenAll(messages.Select(message =>
            publisher.PublishAsync(message, replayed.GetValueOrDefault(message.FailedMessageId ?? Guid.Empty), ct))));

    async Task<List<OutboxMessage>> ClaimAsync(TDbContext db, CancellationToken ct)
    {
        var now = Now;
        var due = await Due(db, now).AsNoTracking().OrderBy(message => message.NextAttemptAt).Take(Batch).ToListAsync(ct);
        if (due.Count == 0)
            return [];

        var claim = Guid.NewGuid();
        var ids = due.ConvertAll(message => message.Id);
        var claimed = await Due(db, now).Where(message => ids.Contains(message.Id)).ExecuteUpdateAsync(set => set
            .SetProperty(message => message.ClaimedBy, claim)
            .SetProperty(message => message.NextAttemptAt, now + OutboxMessage.Claim), ct);
        // Where another instance was quicker with some, only the database knows which are ours.
        return claimed == due.Count
            ? due
            : await db.Set<OutboxMessage>().AsNoTracking().Where(message => message.SentAt == null && message.ClaimedBy == claim)
                .ToListAsync(ct);
    }

    static IQueryable<OutboxMessage> Due(TDbContext db, DateTime now) =>
        db.Set<OutboxMessage>().Where(message => message.SentAt == null && message.NextAttemptAt <= now);

    static async Task<Dictionary<Guid, FailedMessage>> ReplayedAsync(TDbContext db, List<OutboxMessage> claimed, CancellationToken ct)
    {
        var ids = claimed.Select(message => message.FailedMessageId).OfType<Guid>().ToList();
        return ids.Count == 0
            ? []
            : await db.Set<FailedMessage>().AsNoTracking().Where(failed => ids.Contains(failed.Id))
                .ToDictionaryAsync(failed => failed.Id, ct);
    }

    // Also when stopping, so by no token.
    async Task RecordAsync(TDbContext db)
    {
        var now = Now;
        var sent = _results.Where(result => result.Sent).Select(result => result.Id).ToList();
        if (sent.Count > 0)
            await db.Set<OutboxMessage>().Where(message => sent.Contains(message.Id)).ExecuteUpdateAsync(set => set
                .SetProperty(message => message.SentAt, now)
                .SetProperty(message => message.ClaimedBy, (Guid?)null)
                .SetProperty(message => message.Error, (string?)null), CancellationToken.None);

        foreach (var failed in _results.Where(result => !result.Sent))
            await db.Set<OutboxMessage>().Where(message => message.Id == failed.Id).ExecuteUpdateAsync(set => set
                .SetProperty(message => message.Attempts, message => message.Attempts + (failed.Error == null ? 0 : 1))
                .SetProperty(message => message.NextAttemptAt, now + failed.RetryAfter)
                .SetProperty(message => message.ClaimedBy, (Guid?)null)
                .SetProperty(message => message.Error, failed.Error), CancellationToken.None);
        _results.Clear();
    }
}
