using Safeguarding.Contracts;
using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.TestKit;

namespace Safeguarding.LocalInquiries.Tests.Features;

public class ListClocksTests(LocalInquiriesApp app)
{
    [Fact]
    public async Task Running_clocks_come_most_urgent_first_with_the_days_left()
    {
        const string area = "E09000008";
        var fresh = await Journey.OpenAsync(app, area);
        var overdue = await Journey.OpenAsync(app, Given.Incident(area, DateTime.UtcNow.AddDays(-60)));

        var clocks = await fresh.Council.GetAsync<Page<ClockReading>>("/api/local-inquiries/clocks");

        Assert.Equal([overdue.Id, fresh.Id], clocks.Items.Select(clock => clock.InquiryId));
        Assert.Equal((true, false), (clocks.Items[0].Overdue, clocks.Items[1].Overdue));
        Assert.True(clocks.Items[0].WorkingDaysLeft < 0);
        Assert.Equal(("rapidReview", Given.Today, 15),
            (clocks.Items[1].Clock, clocks.Items[1].TriggeredOn, clocks.Items[1].WorkingDaysLeft));
        Assert.Contains("Working Together", clocks.Items[1].LegalSource, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Submission_stops_the_clock_and_a_practice_review_starts_its_own()
    {
        const string area = "E09000009";
        var journey = await Journey.SubmittedAsync(app, incident: Given.Incident(area));
        var between = await journey.Council.GetAsync<Page<ClockReading>>("/api/local-inquiries/clocks");

        await journey.StartAsync();

        var after = await journey.Council.GetAsync<Page<ClockReading>>("/api/local-inquiries/clocks");
        Assert.Empty(between.Items);
        var clock = Assert.Single(after.Items);
        Assert.Equal(("practiceReviewPublication", Given.Today.AddMonths(6)), (clock.Clock, clock.DueOn));
    }

    [Fact]
    public async Task Pages_follow_one_another_also_where_dates_are_the_same()
    {
        const string area = "E09000010";
        var opened = new HashSet<Guid>();
        for (var count = 0; count < 5; count++)
            opened.Add((await Journey.OpenAsync(app, area)).Id);
        var panel = app.SignedInAs(People.Chair());

        var seen = new List<Guid>();
        string? after = null;
        do
        {
            var page = await panel.GetAsync<Page<ClockReading>>($"/api/local-inquiries/clocks?area={area}&limit=2&after={after}");
            seen.AddRange(page.Items.Select(clock => clock.InquiryId));
            after = page.Next;
        }
        while (after is not null);

        Assert.Equal(5, seen.Count);
        Assert.Equal(opened, seen.ToHashSet());
    }
}
