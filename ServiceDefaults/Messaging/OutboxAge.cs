using System.Diagnostics.Metrics;
using Microsoft.EntityFrameworkCore;
using Safeguarding.ServiceDefaults.Observability;

namespace Safeguarding.ServiceDefaults.Messaging;

/// <summary>
/// The gauge operators alert on: seconds since the oldest event that is not yet with the broker was saved. It goes on growing while neither
/// the broker nor the database can be asked.
/// </summary>
sealed class OutboxAge : IDisposable
{
    static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);
    readonly Meter _meter = new(Telemetry.Name);
    readonly TimeProvider _clock;
    Measurement _last = new(null, default);

    public OutboxAge(TimeProvider clock)
    {
        _clock = clock;
        _meter.CreateObservableGauge("safeguarding.outbox.age", () => Age.TotalSeconds, "s", "Age of the oldest unsent event");
    }

    public TimeSpan Age => _last.Oldest is { } oldest ? Now - oldest : TimeSpan.Zero;

    DateTime Now => _clock.GetUtcNow().UtcDateTime;

    public async Task MeasureAsync(DbContext db, CancellationToken ct)
    {
        if ((Now - _last.At).Duration() < Interval)
            return;
        var oldest = await db.Set<OutboxMessage>().Where(message => message.SentAt == null)
            .MinAsync(message => (DateTime?)message.CreatedAt, ct);
        _last = new Measurement(oldest, Now);
    }

    public void Dispose() => _meter.Dispose();

    sealed record Measurement(DateTime? Oldest, DateTime At);
}
