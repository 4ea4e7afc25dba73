using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Safeguarding.ServiceDefaults.Observability;

/// <summary>
/// A check that does something real. Whoever asks within some seconds gets the same answer, and what takes too long is unhealthy meanwhile:
/// looking at the health must cost nothing, however often it is done.
/// </summary>
abstract class CachedHealth(TimeProvider clock) : IHealthCheck
{
    static readonly TimeSpan Kept = TimeSpan.FromSeconds(5);
    static readonly TimeSpan Timeout = TimeSpan.FromSeconds(5);
    readonly Lock _starting = new();
    Task<HealthCheckResult>? _last;
    long _startedAt;

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken ct = default)
    {
        var checking = LastOrNew();
        await ((Task)checking.WaitAsync(Timeout, ct)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return checking.IsCompletedSuccessfully ? await checking : HealthCheckResult.Unhealthy();
    }

    /// <summary>Tries what the service lives by; what it throws is unhealthy.</summary>
    protected abstract Task<HealthCheckResult> TryAsync();

    Task<HealthCheckResult> LastOrNew()
    {
        lock (_starting)
        {
            // One that hangs is waited for and not begun again: each would hold a thread or a connection.
            if (_last is { IsCompleted: false } || (_last is not null && clock.GetElapsedTime(_startedAt) < Kept))
                return _last;
            _startedAt = clock.GetTimestamp();
            return _last = Task.Run(TryAsync);
        }
    }
}
