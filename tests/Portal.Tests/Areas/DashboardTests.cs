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
        Assert.Contains("“Notifications” could not be asked", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_menu_of_every_page_says_how_much_waits_and_that_not_everything_could_be_asked()
    {
        const string area = "E09000014";
        await Journey.OpenAsync(app.Inquiries, Inquiries.Incident(area));
        await Journey.OpenAsync(app.Inquiries, Inquiries.Incident(area));
        using var partial = app.As(People.HealthPartnerOf(area));
        using var nobody = whole.As(People.HealthPartnerOf("E09000015"));
        await Journey.OpenAsync(whole.Inquiries, Inquiries.Incident("E09000016"));
        using var one = whole.As(People.HealthPartnerOf("E09000016"));

        // No page waits long for it, so on a busy machine it may be a later page that says it.
        await Eventually.True(async () => (await one.OpenAsync("/library")).Html.Contains("1 waiting for you<", StringComparison.Ordinal),
            "the menu says what waits");
        Assert.DoesNotContain("waiting for you", (await nobody.OpenAsync("/library")).Html, StringComparison.Ordinal);
        Assert.Contains("2 or more waiting for you: not everything could be asked", (await partial.OpenAsync("/help")).Html,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_person_has_done_no_longer_counts_on_the_next_page()
    {
        const string area = "E09000017";
        var journey = await Journey.ReadyToSignAsync(whole.Inquiries, incident: Inquiries.Incident(area));
        using var grace = whole.As(People.HealthPartnerOf(area));
        var sign = $"/cases/{journey.Incident.NotificationId}/rapid-review/sign";
        Assert.Contains("1 waiting for you<", (await grace.OpenAsync("/library")).Html, StringComparison.Ordinal);

        await grace.SendAsync(sign);

        Assert.DoesNotContain("waiting for you", (await grace.OpenAsync("/library")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nothing_waits_it_says_so()
    {
        using var grace = whole.As(People.HealthPartnerOf("E09000012"));

        var page = await grace.OpenAsync("/dashboard");

        Assert.Contains("Nothing waits for you.", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_that_the_council_shares_waits_for_health_and_police_who_find_it_in_their_menu()
    {
        var id = await whole.SharedDraftAsync();
        using var grace = whole.As(People.HealthPartnerOf(People.Leeds));
        using var amira = whole.As(People.NotifierOf(People.Leeds));

        // The dashboard shows only the first of a band, and other tests share drafts as well.
        var page = await grace.OpenAsync("/work/soon");
        var council = await amira.OpenAsync("/work/soon");

        Assert.Matches($"href=\"/notify/shared/{id}\">Comment on the council’s draft notification", page.Main);
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
        Assert.Contains("“National panel” could not be asked", page.Main, StringComparison.Ordinal);
        Assert.Contains("This cannot be shown at the moment", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_nothing_is_handed_to_is_led_to_what_they_can_read()
    {
        foreach (var person in new[] { People.Analyst(), People.Minister() })
        {
            using var reader = whole.As(person);

            var page = await reader.OpenAsync("/dashboard");

            Assert.DoesNotContain("Nothing waits for you", page.Main, StringComparison.Ordinal);
            foreach (var address in new[] { "/library", "/decisions", "/feeds-and-data" })
                Assert.Contains($"href=\"{address}\"", page.Main, StringComparison.Ordinal);
        }
    }
}
