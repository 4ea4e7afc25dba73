using Microsoft.Extensions.Diagnostics.HealthChecks;
using Safeguarding.ServiceDefaults.Observability;
using Safeguarding.TestKit;

namespace Safeguarding.ServiceDefaults.Tests;

public class CalendarHealthTests
{
    [Theory]
    [InlineData(366, HealthStatus.Healthy)]
    [InlineData(364, HealthStatus.Degraded)]
    [InlineData(-1, HealthStatus.Degraded)]
    public async Task A_calendar_that_ends_within_a_year_is_warned_of(int days, HealthStatus expected)
    {
        var clock = new OffsetClock { Offset = new DateTime(2026, 6, 15, 12, 0, 0, DateTimeKind.Utc) - DateTime.UtcNow };

        var checkedNow = await new CalendarHealth(new DateOnly(2026, 6, 15).AddDays(days), clock)
            .CheckHealthAsync(new HealthCheckContext(), default);

        Assert.Equal(expected, checkedNow.Status);
    }
}
