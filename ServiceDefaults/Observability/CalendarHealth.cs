using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Safeguarding.ServiceDefaults.Observability;

/// <summary>Warns a year before the known bank holidays end: from then on deadlines are provisional.</summary>
sealed class CalendarHealth(DateOnly lastDay, TimeProvider clock) : IHealthCheck
{
    const int Months = 12;

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken ct = default) =>
        Task.FromResult(DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime).AddMonths(Months) > lastDay
            ? HealthCheckResult.Degraded()
            : HealthCheckResult.Healthy());
}

public static class CalendarHealthExtensions
{
    /// <param name="lastDay">The last day whose bank holidays the service knows.</param>
    public static void AddCalendarHealth(this WebApplicationBuilder builder, DateOnly lastDay) =>
        builder.Services.AddHealthChecks().Add(new HealthCheckRegistration(
            "calendar", services => new CalendarHealth(lastDay, services.GetRequiredService<TimeProvider>()),
            failureStatus: null, tags: null));
}
