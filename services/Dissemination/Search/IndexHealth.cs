using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Safeguarding.Dissemination.Search;

/// <summary>Ready once the whole library can be found.</summary>
sealed class IndexHealth(LibraryIndex index) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken ct = default) =>
        Task.FromResult(index.Complete ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy());
}
