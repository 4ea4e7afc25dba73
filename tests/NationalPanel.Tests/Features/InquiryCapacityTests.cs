using Safeguarding.Contracts.NationalPanel;
using Safeguarding.TestKit;

namespace Safeguarding.NationalPanel.Tests.Features;

public class InquiryCapacityTests(PanelApp app)
{
    [Fact]
    public async Task What_was_opened_and_published_counts_in_its_month_beside_a_forecast_with_a_range()
    {
        var before = await ReadAsync();
        var inquiry = await app.InquiryAsync();
        await app.PublishAsync(inquiry.Id, Given.Report());

        var after = await ReadAsync();

        Assert.Equal(12, after.Months.Count);
        Assert.Equal(new DateOnly(Given.Today.Year, Given.Today.Month, 1), after.Months[^1].First);
        Assert.InRange(after.Months[^1].Opened, before.Months[^1].Opened + 1, int.MaxValue);
        Assert.InRange(after.Months[^1].Published, before.Months[^1].Published + 1, int.MaxValue);
        Assert.Equal((20, 11, 29), (after.YearlyForecast, after.AtLeast, after.AtMost));
    }

    Task<InquiryCapacity> ReadAsync() => app.Member().GetAsync<InquiryCapacity>("/api/national-panel/inquiries/capacity");
}
