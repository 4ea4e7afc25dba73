using Microsoft.Extensions.Configuration;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.NationalPanel.Tests.Consumers;

public class ResponseClockTests(PanelApp app)
{
    [Fact]
    public async Task The_clock_runs_from_the_earliest_version_that_is_not_answered()
    {
        var panelCase = await app.CaseAsync();
        var first = Given.RapidReview(panelCase.NotificationId) with { SubmittedAt = new DateTime(2026, 9, 15, 9, 0, 0, DateTimeKind.Utc) };
        await app.Bus.DeliverAsync(first);
        await app.Bus.DeliverAsync(first with { Version = 2, SubmittedAt = first.SubmittedAt.AddDays(7) });

        Assert.Equal(new DateOnly(2026, 9, 29), (await app.CaseOfAsync(first.NotificationId)).RapidReview.ResponseDueOn);
    }

    [Fact]
    public async Task A_decision_stops_it_and_a_newer_version_starts_it_again()
    {
        var decided = await app.DecidedCaseAsync(PanelOutcome.MoreInformationNeeded);
        Assert.Null(decided.RapidReview.ResponseDueOn);

        await app.Bus.DeliverAsync(Given.RapidReview(decided.NotificationId, version: 2)
            with
        { SubmittedAt = new DateTime(2026, 5, 14, 22, 30, 0, DateTimeKind.Utc) });

        // Thursday 14 May at 23:30 in London; the spring bank holiday does not count.
        Assert.Equal(new DateOnly(2026, 5, 29), (await app.CaseOfAsync(decided.NotificationId)).RapidReview.ResponseDueOn);
    }

    [Theory]
    [InlineData(null, "2026-09-29")]
    [InlineData("5", "2026-09-22")]
    public void Its_length_is_a_setting(string? days, string dueOn) => Assert.Equal(DateOnly.Parse(dueOn, null),
        PanelClocks.From(Settings(days)).For(StatutoryClock.PanelResponse, new DateOnly(2026, 9, 15)).DueOn);

    [Fact]
    public void A_length_below_one_day_stops_the_service() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => PanelClocks.From(Settings("0")));

    static IConfigurationRoot Settings(string? days) =>
        new ConfigurationBuilder().AddInMemoryCollection([new("Panel:ResponseWorkingDays", days)]).Build();
}
