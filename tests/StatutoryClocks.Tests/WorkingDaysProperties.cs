using CsCheck;

namespace Safeguarding.StatutoryClocks.Tests;

public class WorkingDaysProperties
{
    static readonly WorkingDays Days = WorkingDays.EnglandAndWales;

    static readonly HashSet<DateOnly> Holidays =
        [.. EmbeddedFile.Rows("bank-holidays-england-and-wales.csv").Select(row => Iso.Date(row["date"]))];

    // 60 working days are under 100 calendar days, so every sum stays inside the calendar's years.
    static readonly Gen<int> Length = Gen.Int[1, 60];

    static readonly Gen<DateOnly> Day =
        Gen.Int[Days.FirstDay.DayNumber + 100, Days.LastDay.DayNumber - 100].Select(DateOnly.FromDayNumber);

    [Fact]
    public void A_later_trigger_never_gives_an_earlier_date() =>
        Gen.Select(Day, Gen.Int[0, 20], Length).Sample((day, gap, length) =>
        {
            var later = DateOnly.FromDayNumber(Math.Min(day.DayNumber + gap, Days.LastDay.DayNumber - 100));
            return Days.After(day, length) <= Days.After(later, length) && Days.Before(day, length) <= Days.Before(later, length);
        });

    [Fact]
    public void Each_day_more_gives_a_strictly_later_date() =>
        Gen.Select(Day, Length).Sample((day, length) =>
            Days.After(day, length) < Days.After(day, length + 1) && Days.Before(day, length) > Days.Before(day, length + 1));

    [Fact]
    public void A_date_is_never_a_weekend_nor_a_bank_holiday() =>
        Gen.Select(Day, Length).Sample((day, length) =>
            new[] { Days.After(day, length), Days.Before(day, length) }.All(date =>
                date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !Holidays.Contains(date)));

    [Fact]
    public void The_days_counted_are_exactly_the_weekdays_that_are_no_holiday() =>
        Gen.Select(Day, Length).Sample((day, length) =>
        {
            var passed = Enumerable.Range(day.DayNumber + 1, Days.After(day, length).DayNumber - day.DayNumber)
                .Select(DateOnly.FromDayNumber);
            return passed.Count(d => (int)d.DayOfWeek is >= 1 and <= 5 && !Holidays.Contains(d)) == length;
        });

    [Fact]
    public void Before_inverts_After_from_a_working_day() =>
        Gen.Select(Day.Where(Days.IsWorkingDay), Length).Sample((day, length) =>
            Days.Before(Days.After(day, length), length) == day && Days.After(Days.Before(day, length), length) == day);

    [Fact]
    public void From_a_day_off_Before_leads_back_to_the_last_working_day() =>
        Gen.Select(Day.Where(day => !Days.IsWorkingDay(day)), Length).Sample((day, length) =>
            Days.Before(Days.After(day, length), length) == Days.Before(day, 1)
            && Days.After(Days.Before(day, length), length) == Days.After(day, 1));

    [Fact]
    public void Between_counts_what_After_added() =>
        Gen.Select(Day, Length).Sample((day, length) =>
            Days.Between(day, Days.After(day, length)) == length && Days.Between(Days.After(day, length), day) == -length);

    [Fact]
    public void Between_adds_up() =>
        Gen.Select(Day, Day, Day).Sample((a, b, c) => Days.Between(a, b) + Days.Between(b, c) == Days.Between(a, c));
}
