using System.Text.Json;
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
            if (!answer.IsSuccessStatusCode)
                return HealthCheckResult.Unhealthy();
            var health = await answer.Content.ReadFromJsonAsync<Health>(ct);
            return Enum.TryParse<HealthStatus>(health?.Status, out var status)
                ? new HealthCheckResult(status)
                : HealthCheckResult.Unhealthy();
        }
        catch (Exception away) when (away is HttpRequestException or JsonException
            || away is TaskCanceledException && !ct.IsCancellationRequested)
        {
            return HealthCheckResult.Unhealthy();
        }
    }

    // What every service answers, see ServiceDefaults' own: degraded is 200 too.
    sealed record Health(string? Status);
}
