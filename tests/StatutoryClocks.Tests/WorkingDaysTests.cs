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
    public void Where_holidays_are_not_known_weekends_alone_are_off()
    {
        Assert.Equal((new DateOnly(2016, 1, 1), new DateOnly(2028, 12, 31)), (Days.FirstDay, Days.LastDay));

        Assert.Equal((true, true, false, false),
            (Days.Covers(Days.FirstDay), Days.Covers(Days.LastDay), Days.Covers(Days.FirstDay.AddDays(-1)),
                Days.Covers(Days.LastDay.AddDays(1))));
        Assert.True(Days.IsWorkingDay(new(2029, 1, 1)));
        Assert.False(Days.IsWorkingDay(new(2029, 1, 6)));
        Assert.Equal(new DateOnly(2029, 1, 5), Days.After(Days.LastDay, 5));
        Assert.Equal(5, Days.Between(Days.LastDay, new(2029, 1, 7)));
        Assert.Equal(new DateOnly(2015, 12, 31), Days.Before(new(2016, 1, 4), 1));
    }

    [Fact]
    public void A_newer_list_can_take_the_place_of_the_librarys_own()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, "date,title,notes\n2028-12-25,Christmas Day,\n2029-01-01,New Year's Day,\n");

        var days = WorkingDays.Read(file);

        Assert.Equal(new DateOnly(2029, 12, 31), days.LastDay);
        Assert.Equal(new DateOnly(2029, 1, 2), days.After(new(2028, 12, 31), 1));
        File.Delete(file);
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
