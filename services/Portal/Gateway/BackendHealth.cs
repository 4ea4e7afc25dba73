using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Safeguarding.Portal.Gateway;

/// <summary>Asks one service whether it is ready; the gateway's <c>/health</c> has one such entry for each.</summary>
sealed class BackendHealth(Backend backend, IHttpClientFactory clients) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken ct = default)
    {
        try
        {
            using var client = clients.CreateClient(nameof(BackendHealth));
            using var answer = await client.GetAsync(new Uri($"http://{backend.Name}/health"), ct);
            return answer.IsSuccessStatusCode ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy();
        }
        catch (Exception away) when (away is HttpRequestException || away is TaskCanceledException && !ct.IsCancellationRequested)
        {
            return HealthCheckResult.Unhealthy();
        }
    }
}
