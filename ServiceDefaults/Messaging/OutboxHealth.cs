using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Safeguarding.ServiceDefaults.Messaging;

/// <summary>
/// Warns while events wait longer than they should. No more than that: a single event nobody can take must not stop the service.
/// </summary>
sealed class OutboxHealth(OutboxAge outbox) : IHealthCheck
{
    static readonly TimeSpan MaxAge = TimeSpan.FromMinutes(1);

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken ct = default) =>
        Task.FromResult(outbox.Age > MaxAge ? HealthCheckResult.Degraded() : HealthCheckResult.Healthy());
}
