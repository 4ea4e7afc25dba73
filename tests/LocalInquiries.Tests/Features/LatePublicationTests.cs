using Safeguarding.Contracts;
using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.TestKit;

namespace Safeguarding.LocalInquiries.Tests.Features;

/// <summary>In an app of its own, whose clock is moved past the six months.</summary>
public class LatePublicationTests(LoneApp app) : IClassFixture<LoneApp>
{
    [Fact]
    public async Task A_late_publication_is_accepted_and_marked_late_and_its_repeat_months_later_is_the_same()
    {
        await app.Bus.DeliverAsync(Given.Criteria());
        var journey = await Journey.StartedAsync(app);
        var request = Given.Publication() with
        {
            Recommendations = [Given.Publication().Recommendations![0] with { DueOn = Given.Today.AddMonths(8) }],
        };

        app.Clock.Offset = Given.Today.AddMonths(7).ToDateTime(TimeOnly.MinValue) - Given.Today.ToDateTime(TimeOnly.MinValue);
        var clocks = await journey.Council.GetAsync<Page<ClockReading>>("/api/local-inquiries/clocks");
        var published = await (await journey.Council.PostJsonAsync($"{journey.Path}/publication", request)).ReadAsync<PublicationReceipt>();
        app.Clock.Offset += TimeSpan.FromDays(90);
        var again = await (await journey.Council.PostJsonAsync($"{journey.Path}/publication", request)).ReadAsync<PublicationReceipt>();

        Assert.True(Assert.Single(clocks.Items).Overdue);
        Assert.True(published.Late);
        Assert.Equivalent(published, again, strict: true);
    }
}
