using System.Net;
using Safeguarding.LocalInquiries.Tests;
using Safeguarding.TestKit;
using Inquiries = Safeguarding.LocalInquiries.Tests.Given;

namespace Safeguarding.Portal.Tests.Areas;

public class DashboardTests(InquiryPages app) : IClassFixture<InquiryPages>
{
    [Fact]
    public async Task What_waits_for_an_agency_is_shown_although_another_service_is_away()
    {
        const string area = "E09000011";
        var journey = await Journey.OpenAsync(app.Inquiries, Inquiries.Incident(area));
        using var grace = app.As(People.HealthPartnerOf(area));

        var page = await grace.OpenAsync("/dashboard");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains($"href=\"/cases/{journey.Incident.NotificationId}/rapid-review\"", page.Main, StringComparison.Ordinal);
        Assert.Contains("11 parts are missing", page.Main, StringComparison.Ordinal);
        Assert.Contains("15 working days left", page.Main, StringComparison.Ordinal);
        Assert.Contains("This cannot be shown at the moment", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nothing_waits_it_says_so()
    {
        using var grace = app.As(People.HealthPartnerOf("E09000012"));

        var page = await grace.OpenAsync("/dashboard");

        Assert.Contains("Nothing waits for you.", page.Main, StringComparison.Ordinal);
        Assert.Contains("No clock runs.", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_panel_is_told_that_its_queue_is_away()
    {
        using var ruth = app.As(People.Secretariat());

        var page = await ruth.OpenAsync("/dashboard");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("This cannot be shown at the moment", page.Main, StringComparison.Ordinal);
    }
}
