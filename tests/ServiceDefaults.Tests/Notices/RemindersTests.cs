using System.Globalization;
using Microsoft.Extensions.Configuration;
using Safeguarding.Contracts.Notices;
using Safeguarding.ServiceDefaults.Notices;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.ServiceDefaults.Tests.Notices;

public class RemindersTests
{
    static readonly WorkingDays Calendar = WorkingDays.EnglandAndWales;

    [Theory]
    [InlineData("2026-12-03", null)]
    [InlineData("2026-12-04", "5")] // a Friday: the week after has five working days
    [InlineData("2026-12-08", "5")]
    [InlineData("2026-12-09", "2")]
    [InlineData("2026-12-11", "2")]
    [InlineData("2026-12-12", "overdue")]
    [InlineData("2027-12-12", "overdue")]
    public void Only_the_last_stage_that_is_reached_is_told(string today, string? stage) =>
        Assert.Equal(stage, Of().StageOf(Clock("2026-11-20", "2026-12-11"), Calendar, Day(today)));

    [Fact]
    public void Bank_holidays_are_no_working_days() =>
        Assert.Equal("2", Of().StageOf(Clock("2026-11-20", "2026-12-29"), Calendar, Day("2026-12-23")));

    [Fact]
    public void A_stage_of_the_day_the_clock_began_is_none() =>
        Assert.Null(Of().StageOf(Clock("2026-12-04", "2026-12-11"), Calendar, Day("2026-12-04")));

    [Fact]
    public void The_days_are_a_setting() =>
        Assert.Equal("10", Of("10,1").StageOf(Clock("2026-11-20", "2026-12-11"), Calendar, Day("2026-11-27")));

    [Theory]
    [InlineData("0")]
    [InlineData("5,two")]
    [InlineData("61")]
    public void What_is_no_number_of_days_stops_the_service(string setting) =>
        Assert.Throws<InvalidOperationException>(() => Of(setting));

    [Fact]
    public void An_id_follows_from_clock_date_and_stage_alone()
    {
        var clock = Clock("2026-11-20", "2026-12-11");

        Assert.Equal(clock.At("5", DateTime.UtcNow).NoticeId, clock.At("5", DateTime.UtcNow.AddDays(1)).NoticeId);
        Assert.NotEqual(clock.At("5", default).NoticeId, clock.At("2", default).NoticeId);
        Assert.NotEqual(clock.At("5", default).NoticeId, (clock with { DueOn = Day("2026-12-14") }).At("5", default).NoticeId);
    }

    static Reminders Of(string? days = null) =>
        Reminders.Of(new ConfigurationBuilder().AddInMemoryCollection([new("Reminders:WorkingDaysBefore", days)]).Build());

    static RunningClock Clock(string from, string to) => new(Day(from), Day(to), new NoticeRaised
    {
        NoticeId = Guid.Empty,
        Kind = NoticeKind.RapidReviewDue,
        MatterId = Guid.Empty,
        For = [],
        SubjectId = Guid.Empty,
        RaisedAt = default,
    });

    static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
