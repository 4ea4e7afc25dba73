using System.Collections.Frozen;

namespace Safeguarding.StatutoryClocks;

/// <summary>
/// Counts working days: Monday to Friday without bank holidays. Neither the Children Act 2004 nor SI 2018/789 defines the term;
/// this is the established practice in England. All dates are calendar dates in Europe/London (see <see cref="LondonTime"/>).
/// </summary>
/// <remarks>
/// A day outside <see cref="FirstDay"/>..<see cref="LastDay"/> is refused with <see cref="ArgumentOutOfRangeException"/>: its bank
/// holidays are not known, and a deadline that is one day out is worse than no deadline. The list grows yearly, and a later
/// proclamation can change a year already listed: keep a due date that was promised beside the facts it was calculated from.
/// </remarks>
public sealed class WorkingDays
{
    readonly FrozenSet<DateOnly> holidays;

    /// <summary>Makes a calendar from bank holidays; it covers the whole years from the first to the last of them.</summary>
    /// <param name="bankHolidays">The days off beside weekends, in any order; a holiday that falls on a weekend changes nothing.</param>
    /// <exception cref="ArgumentException">There is no holiday, so that no year is covered.</exception>
    public WorkingDays(IEnumerable<DateOnly> bankHolidays)
    {
        holidays = bankHolidays.ToFrozenSet();
        if (holidays.Count == 0)
            throw new ArgumentException("A calendar needs at least one bank holiday to know which years it covers.", nameof(bankHolidays));

        FirstDay = new DateOnly(holidays.Min().Year, 1, 1);
        LastDay = new DateOnly(holidays.Max().Year, 12, 31);
    }

    /// <summary>The calendar of England and Wales, from the list published on GOV.UK.</summary>
    public static WorkingDays EnglandAndWales { get; } =
        new(EmbeddedCsv.Rows("bank-holidays-england-and-wales.csv").Select(row => EmbeddedCsv.Date(row[0])));

    /// <summary>The first day whose bank holidays are known.</summary>
    public DateOnly FirstDay { get; }

    /// <summary>The last day whose bank holidays are known.</summary>
    public DateOnly LastDay { get; }

    /// <summary>Whether the day is a working day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside the years covered.</exception>
    public bool IsWorkingDay(DateOnly day)
    {
        if (day < FirstDay || day > LastDay)
            throw new ArgumentOutOfRangeException(nameof(day), day, $"Bank holidays are known from {FirstDay:O} to {LastDay:O} only.");

        return day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !holidays.Contains(day);
    }

    /// <summary>
    /// The working day that is <paramref name="days"/> working days after the trigger. The trigger is day 0 whether or not it is a
    /// working day; the first working day after it is day 1.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than 1 day, or a day to count lies outside the years covered.</exception>
    public DateOnly After(DateOnly trigger, int days) => Count(trigger, days, step: 1);

    /// <summary>
    /// The working day that is <paramref name="days"/> working days before the date, for "at least n working days before". The date
    /// is day 0 whether or not it is a working day; the last working day before it is day 1.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than 1 day, or a day to count lies outside the years covered.</exception>
    public DateOnly Before(DateOnly date, int days) => Count(date, days, step: -1);

    /// <summary>
    /// The number of working days after <paramref name="from"/> up to and including <paramref name="to"/>; negative, with the two
    /// changed over, when <paramref name="to"/> is the earlier one.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">A day to count lies outside the years covered.</exception>
    public int Between(DateOnly from, DateOnly to)
    {
        if (to < from)
            return -Between(to, from);

        var count = 0;
        for (var day = from; day < to;)
        {
            day = day.AddDays(1);
            if (IsWorkingDay(day))
                count++;
        }

        return count;
    }

    DateOnly Count(DateOnly start, int days, int step)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);

        var day = start;
        for (var left = days; left > 0;)
        {
            day = day.AddDays(step);
            if (IsWorkingDay(day))
                left--;
        }

        return day;
    }
}
