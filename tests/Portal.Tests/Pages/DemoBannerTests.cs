using Safeguarding.ServiceDefaults.Deployment;

namespace Safeguarding.Portal.Tests.Pages;

public sealed class DemoBannerTests(GatewayApp app) : IDisposable
{
    readonly string _file = Path.GetTempFileName();

    [Fact]
    public async Task While_a_demo_year_is_filled_every_page_says_which_day_it_has_reached()
    {
        using var clock = DemoClock.Open(_file);
        clock.Offset = new DateTime(2026, 4, 13, 12, 0, 0, DateTimeKind.Utc) - DateTime.UtcNow;
        using var portal = new PortalHost(app.Addresses, (DemoClock.Setting, _file));

        Assert.Contains("has reached Monday 13 April 2026", await portal.Browser().GetStringAsync("/"), StringComparison.Ordinal);
        clock.Offset = TimeSpan.Zero;
        Assert.DoesNotContain("has reached", await portal.Browser().GetStringAsync("/"), StringComparison.Ordinal);
    }

    public void Dispose() => File.Delete(_file);
}
