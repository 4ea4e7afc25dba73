using System.Net;
using Safeguarding.LocalInquiries.Tests;
using Safeguarding.TestKit;
using Inquiries = Safeguarding.LocalInquiries.Tests.Given;

namespace Safeguarding.Portal.Tests.Areas;

public class DashboardTests(InquiryPages app, CasePages whole) : IClassFixture<InquiryPages>, IClassFixture<CasePages>
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
        using var grace = whole.As(People.HealthPartnerOf("E09000012"));

        var page = await grace.OpenAsync("/dashboard");

        Assert.Contains("Nothing waits for you.", page.Main, StringComparison.Ordinal);
        Assert.Contains("Nothing has a deadline.", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_that_the_council_shares_waits_for_health_and_police_who_find_it_in_their_menu()
    {
        var id = await whole.SharedDraftAsync();
        using var grace = whole.As(People.HealthPartnerOf(People.Leeds));
        using var amira = whole.As(People.NotifierOf(People.Leeds));

        var page = await grace.OpenAsync("/dashboard");
        var council = await amira.OpenAsync("/dashboard");

        Assert.Matches($"href=\"/notify/shared/{id}\">Comment on the council’s draft notification</a>", page.Main);
        Assert.Contains("href=\"/notify/shared\"", page.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("/notify/shared", council.Html, StringComparison.Ordinal);
        Assert.Contains($"href=\"/notify/{id}\"", council.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_leads_nobody_who_reads_cases_to_what_programs_use()
    {
        using var amira = whole.As(People.NotifierOf(People.Leeds));

        Assert.DoesNotContain("/api/docs", (await amira.OpenAsync("/dashboard")).Main, StringComparison.Ordinal);
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
