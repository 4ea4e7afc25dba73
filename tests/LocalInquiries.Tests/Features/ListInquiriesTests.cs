using Safeguarding.Contracts;
using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.TestKit;

namespace Safeguarding.LocalInquiries.Tests.Features;

public class ListInquiriesTests(LocalInquiriesApp app)
{
    [Fact]
    public async Task An_area_sees_its_own_inquiries_newest_first()
    {
        const string area = "E09000002";
        var older = await Journey.OpenAsync(app, Given.Incident(area, DateTime.UtcNow.AddDays(-2)));
        var newer = await Journey.OpenAsync(app, Given.Incident(area, DateTime.UtcNow.AddDays(-1)));
        await Journey.OpenAsync(app, People.Kent);

        var page = await older.Health.GetAsync<Page<InquirySummary>>("/api/local-inquiries");

        Assert.Equal([newer.Id, older.Id], page.Items.Select(inquiry => inquiry.Id));
    }

    [Fact]
    public async Task The_panel_sees_all_areas_or_the_one_it_asks_for()
    {
        var bexley = await Journey.OpenAsync(app, "E09000004");
        var brent = await Journey.OpenAsync(app, "E09000005");
        var panel = app.SignedInAs(People.Secretariat());

        var all = await panel.GetAsync<Page<InquirySummary>>("/api/local-inquiries?limit=200");
        var one = await panel.GetAsync<Page<InquirySummary>>("/api/local-inquiries?area=E09000005");

        Assert.Contains(all.Items, inquiry => inquiry.Id == bexley.Id);
        Assert.Equal(brent.Id, Assert.Single(one.Items).Id);
    }

    [Fact]
    public async Task Pages_follow_one_another_without_a_gap()
    {
        const string area = "E09000006";
        var sent = new List<Guid>();
        for (var day = 1; day <= 5; day++)
            sent.Add((await Journey.OpenAsync(app, Given.Incident(area, DateTime.UtcNow.AddDays(-day)))).Id);
        var client = app.SignedInAs(People.NotifierOf(area));

        var seen = new List<Guid>();
        string? after = null;
        do
        {
            var page = await client.GetAsync<Page<InquirySummary>>($"/api/local-inquiries?limit=2&after={after}");
            seen.AddRange(page.Items.Select(inquiry => inquiry.Id));
            after = page.Next;
        }
        while (after is not null);

        Assert.Equal(sent, seen);
    }

    [Fact]
    public async Task State_and_overdue_narrow_the_list()
    {
        const string area = "E09000007";
        var overdue = await Journey.OpenAsync(app, Given.Incident(area, DateTime.UtcNow.AddDays(-60)));
        var sent = await Journey.SubmittedAsync(app, incident: Given.Incident(area));
        var open = await Journey.OpenAsync(app, area);

        Assert.Equal([overdue.Id], await Ids("overdue=true"));
        Assert.Equal([open.Id, sent.Id], await Ids("overdue=false"));
        Assert.Equal([sent.Id], await Ids("state=submitted"));
        Assert.Equal([open.Id, overdue.Id], await Ids("state=rapidReview"));

        async Task<IEnumerable<Guid>> Ids(string filter) =>
            (await open.Council.GetAsync<Page<InquirySummary>>($"/api/local-inquiries?{filter}")).Items.Select(inquiry => inquiry.Id);
    }

    [Theory]
    [InlineData("state=asleep", "invalid")]
    [InlineData("overdue=perhaps", "bad-request")]
    [InlineData("area=Leeds", "invalid")]
    [InlineData("limit=0", "bad-request")]
    [InlineData("after=nowhere", "bad-request")]
    public async Task A_filter_that_makes_no_sense_is_refused(string filter, string code)
    {
        var refusal = await (await app.SignedInAs(People.Secretariat()).GetAsync($"/api/local-inquiries?{filter}")).RefusalAsync();

        Assert.Equal((400, code), (refusal.Status, refusal.Code));
    }
}
