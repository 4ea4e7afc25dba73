using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Safeguarding.Dissemination.Search;

static class SearchSetup
{
    public static void AddSearch(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<LibraryIndex>().AddSingleton<LessonSearch>();
        builder.Services.AddHostedService<IndexWorker>();
        builder.Services.AddHealthChecks().AddCheck<IndexHealth>("search");
    }
}

/// <summary>Ready once the whole library can be found.</summary>
sealed class IndexHealth(LibraryIndex index) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken ct = default) =>
        Task.FromResult(index.Complete ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy());
}
