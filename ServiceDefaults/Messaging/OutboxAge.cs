using System.Diagnostics.Metrics;
using Microsoft.EntityFrameworkCore;
using Safeguarding.ServiceDefaults.Observability;

namespace Safeguarding.ServiceDefaults.Messaging;

/// <summary>The gauge operators alert on: seconds since the oldest event that is not yet with the broker was saved.</summary>
sealed class OutboxAge : IDisposable
{
    static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);
    readonly Meter _meter = new(Telemetry.Name);
    double _seconds;
    DateTime _measuredAt;

    public OutboxAge() => _meter.CreateObservableGauge("safeguarding.outbox.age", () => _seconds, "s", "Age of the oldest unsent event");

    public async Task MeasureAsync(DbContext db, TimeProvider clock, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        if (now - _measuredAt < Interval)
            return;
        var oldest = await db.Set<OutboxMessage>().Where(message => message.SentAt == null).MinAsync(message => (DateTime?)message.CreatedAt, ct);
        _seconds = oldest is { } created ? (now - created).TotalSeconds : 0;
        _measuredAt = now;
    }

    public void Dispose() => _meter.Dispose();
}
