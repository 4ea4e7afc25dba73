using CsCheck;

namespace Safeguarding.StatutoryClocks.Tests;

public class LondonTimeTests
{
    [Theory]
    [InlineData("2026-06-15T22:30:00Z", "2026-06-15")] // 23:30 BST
    [InlineData("2026-06-15T22:59:59Z", "2026-06-15")]
    [InlineData("2026-06-15T23:00:00Z", "2026-06-16")] // 00:00 BST
    [InlineData("2026-01-15T23:30:00Z", "2026-01-15")] // 23:30 GMT
    [InlineData("2026-01-16T00:00:00Z", "2026-01-16")]
    [InlineData("2026-03-29T00:30:00Z", "2026-03-29")] // clocks go forward at 01:00 UTC
    [InlineData("2026-03-29T23:00:00Z", "2026-03-30")]
    [InlineData("2026-10-24T23:00:00Z", "2026-10-25")] // clocks go back at 01:00 UTC
    [InlineData("2026-10-25T23:59:59Z", "2026-10-25")]
    public void An_instant_has_the_date_of_London(string instant, string date)
    {
        var utc = Iso.Utc(instant);

        Assert.Equal(Iso.Date(date), LondonTime.DateOf(new DateTimeOffset(utc)));
        Assert.Equal(Iso.Date(date), LondonTime.DateOf(new DateTimeOffset(utc).ToOffset(TimeSpan.FromHours(-7))));
        Assert.Equal(Iso.Date(date), LondonTime.DateOf(utc));
        Assert.Equal(Iso.Date(date), LondonTime.DateOf(DateTime.SpecifyKind(utc, DateTimeKind.Unspecified)));
    }

    [Fact]
    public void A_local_time_of_the_server_is_refused() =>
        Assert.Throws<ArgumentException>(() => LondonTime.DateOf(new DateTime(2026, 6, 15, 12, 0, 0, DateTimeKind.Local)));

    [Theory]
    [InlineData("2026-01-15", "2026-01-16T00:00:00Z")]
    [InlineData("2026-06-15", "2026-06-15T23:00:00Z")]
    [InlineData("2026-03-28", "2026-03-29T00:00:00Z")]
    [InlineData("2026-03-29", "2026-03-29T23:00:00Z")] // a day of 23 hours
    [InlineData("2026-10-24", "2026-10-24T23:00:00Z")]
    [InlineData("2026-10-25", "2026-10-26T00:00:00Z")] // a day of 25 hours
    public void A_day_ends_at_midnight_in_London(string date, string end)
    {
        var utc = LondonTime.EndOfDayUtc(Iso.Date(date));

        Assert.Equal(Iso.Utc(end), utc);
        Assert.Equal(DateTimeKind.Utc, utc.Kind);
    }

    [Theory]
    [InlineData("2026-01-15", "09:30", "2026-01-15T09:30:00Z")]
    [InlineData("2026-06-15", "09:30", "2026-06-15T08:30:00Z")]
    [InlineData("2026-03-29", "02:00", "2026-03-29T01:00:00Z")]
    [InlineData("2026-10-25", "01:30", "2026-10-25T00:30:00Z")] // comes twice: the first
    public void A_date_and_time_in_London_is_an_instant(string date, string time, string instant) =>
        Assert.Equal(Iso.Utc(instant),
            LondonTime.InstantOf(Iso.Date(date), TimeOnly.Parse(time, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void The_hour_that_spring_skips_is_no_instant() =>
        Assert.Null(LondonTime.InstantOf(new DateOnly(2026, 3, 29), new TimeOnly(1, 30)));

    [Fact]
    public void The_end_of_a_day_is_the_first_instant_of_the_next() =>
        Gen.Int[new DateOnly(2000, 1, 1).DayNumber, new DateOnly(2040, 1, 1).DayNumber].Select(DateOnly.FromDayNumber).Sample(day =>
            LondonTime.DateOf(LondonTime.EndOfDayUtc(day)) == day.AddDays(1)
            && LondonTime.DateOf(LondonTime.EndOfDayUtc(day).AddTicks(-1)) == day);
}
