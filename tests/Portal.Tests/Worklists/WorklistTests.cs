using System.Net;
using System.Text.RegularExpressions;
using Safeguarding.LocalInquiries.Tests;
using Safeguarding.Portal.Tests.Areas;
using Safeguarding.TestKit;
using Inquiries = Safeguarding.LocalInquiries.Tests.Given;

namespace Safeguarding.Portal.Tests.Worklists;

public class WorklistTests(CasePages app) : IClassFixture<CasePages>
{
    [Fact]
    public async Task What_the_services_hold_is_one_list_most_urgent_first()
    {
        const string area = "E09000018";
        await OpenAsync(area, daysAgo: 0);
        await OpenAsync(area, daysAgo: 60);
        var draft = Guid.CreateVersion7();
        await app.Notifications.SignedInAs(People.NotifierOf(area)).PutJsonAsync(
            $"/api/notifications/drafts/{draft}", new { kind = "seriousHarm", becameAwareOn = Inquiries.Today });
        using var amira = app.As(People.NotifierOf(area));

        var main = (await amira.OpenAsync("/dashboard")).Main;

        var (overdue, soon, later) = (main.IndexOf("id=\"overdue\"", StringComparison.Ordinal),
            main.IndexOf("id=\"soon\"", StringComparison.Ordinal), main.IndexOf("id=\"later\"", StringComparison.Ordinal));
        Assert.True(0 < overdue && overdue < soon && soon < later, main);
        Assert.InRange(main.IndexOf($"href=\"/notify/{draft}\"", StringComparison.Ordinal), soon, later);
        Assert.Equal(3, Regex.Count(main, "class=\"govuk-task-list__item"));
    }

    [Fact]
    public async Task Nothing_is_hidden_each_band_says_how_many_and_leads_to_all_of_them()
    {
        const string area = "E09000019";
        for (var count = 0; count < 30; count++)
            await OpenAsync(area, daysAgo: 60 + count);
        using var grace = app.As(People.HealthPartnerOf(area));

        var main = (await grace.OpenAsync("/dashboard")).Main;
        var first = await grace.OpenAsync("/work/overdue");
        var next = WebUtility.HtmlDecode(Regex.Match(first.Main, "href=\"(/work/overdue\\?after=[^\"]*)\"").Groups[1].Value);
        var second = await grace.OpenAsync(next);
        var file = (await grace.OpenAsync("/work/overdue?handler=csv")).Html;

        Assert.Contains("href=\"/work/overdue\">All 30:", main, StringComparison.Ordinal);
        Assert.Equal(4, Regex.Count(main, "class=\"govuk-task-list__item"));
        Assert.Equal((25, 5), (Rows(first), Rows(second)));
        Assert.Equal(31, file.Trim().Split('\n').Length);
    }

    [Fact]
    public async Task What_is_no_band_is_not_found()
    {
        using var grace = app.As(People.HealthPartnerOf(People.Leeds));

        Assert.Equal(HttpStatusCode.NotFound, (await grace.OpenAsync("/work/tomorrow")).Status);
    }

    static int Rows(Seen page) => Regex.Count(page.Main, "href=\"/cases/[^\"]*/rapid-review\"");

    Task<Journey> OpenAsync(string area, int daysAgo) =>
        Journey.OpenAsync(app.Inquiries, Inquiries.Incident(area, DateTime.UtcNow.AddDays(-daysAgo)));
}
