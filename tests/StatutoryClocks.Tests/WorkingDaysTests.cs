namespace Safeguarding.StatutoryClocks.Tests;

public class WorkingDaysTests
{
    static readonly WorkingDays Days = WorkingDays.EnglandAndWales;

    [Theory]
    [InlineData("2022-06-03")] // Platinum Jubilee
    [InlineData("2022-09-19")] // state funeral
    [InlineData("2023-05-08")] // coronation
    [InlineData("2020-05-08")] // Early May, moved to VE day
    [InlineData("2022-06-02")] // Spring, moved for the jubilee
    [InlineData("2026-12-28")] // substitute for Boxing Day on a Saturday
    [InlineData("2021-12-27")]
    [InlineData("2021-12-28")]
    [InlineData("2026-04-03")]
    public void A_bank_holiday_is_not_a_working_day(string day) => Assert.False(Days.IsWorkingDay(Iso.Date(day)));

    [Theory]
    [InlineData("2020-05-04")] // Early May was moved away
    [InlineData("2022-05-30")] // Spring was moved away
    [InlineData("2026-12-29")]
    [InlineData("2025-12-24")]
    [InlineData("2026-08-03")] // a bank holiday in Scotland only
    [InlineData("2026-03-17")] // a bank holiday in Northern Ireland only
    public void A_weekday_that_is_no_holiday_here_is_a_working_day(string day) => Assert.True(Days.IsWorkingDay(Iso.Date(day)));

    [Theory]
    [InlineData("2026-12-26")]
    [InlineData("2026-12-27")]
    public void A_weekend_is_not_a_working_day(string day) => Assert.False(Days.IsWorkingDay(Iso.Date(day)));

    [Theory]
    [InlineData("2026-04-14", 7, "2026-04-01")]
    [InlineData("2026-04-11", 1, "2026-04-10")] // a Saturday is day 0 as well
    [InlineData("2026-04-07", 1, "2026-04-02")]
    public void The_backward_clock_skips_weekends_and_holidays(string publication, int days, string due) =>
        Assert.Equal(Iso.Date(due), Days.Before(Iso.Date(publication), days));

    [Theory]
    [InlineData("2026-04-02", "2026-04-02", 0)]
    [InlineData("2026-04-02", "2026-04-06", 0)]
    [InlineData("2026-04-02", "2026-04-07", 1)]
    [InlineData("2026-04-07", "2026-04-02", -1)]
    [InlineData("2026-04-13", "2026-04-10", -1)]
    public void Between_counts_the_end_and_not_the_start(string from, string to, int expected) =>
        Assert.Equal(expected, Days.Between(Iso.Date(from), Iso.Date(to)));

    [Fact]
    public void A_day_whose_holidays_are_not_known_is_refused()
    {
        Assert.Equal((new DateOnly(2016, 1, 1), new DateOnly(2028, 12, 31)), (Days.FirstDay, Days.LastDay));

        Assert.Throws<ArgumentOutOfRangeException>(() => Days.IsWorkingDay(Days.FirstDay.AddDays(-1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Days.IsWorkingDay(Days.LastDay.AddDays(1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Days.After(Days.LastDay.AddDays(-2), 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => Days.Before(Days.FirstDay.AddDays(2), 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => Days.Between(Days.LastDay, Days.LastDay.AddDays(1)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Fewer_than_one_day_is_refused(int days)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Days.After(new(2026, 4, 2), days));
        Assert.Throws<ArgumentOutOfRangeException>(() => Days.Before(new(2026, 4, 2), days));
    }

    [Fact]
    public void A_calendar_covers_the_whole_years_of_its_holidays()
    {
        var days = new WorkingDays([new(2031, 5, 5), new(2030, 8, 26)]);

        Assert.Equal((new DateOnly(2030, 1, 1), new DateOnly(2031, 12, 31)), (days.FirstDay, days.LastDay));
        Assert.Throws<ArgumentException>(() => new WorkingDays([]));
    }
}
