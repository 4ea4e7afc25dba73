using System.Collections.Frozen;

namespace Safeguarding.StatutoryClocks;

/// <summary>
/// Counts working days: Monday to Friday without bank holidays. Neither the Children Act 2004 nor SI 2018/789 defines the term;
/// this is the established practice in England. All dates are calendar dates in Europe/London (see <see cref="LondonTime"/>).
/// </summary>
/// <remarks>
/// Outside <see cref="FirstDay"/>..<see cref="LastDay"/> the bank holidays are not known: only weekends are days off there, and what is
/// counted over such days is provisional (see <see cref="Covers"/>). The list grows yearly, and a later proclamation can change a year
/// already listed: keep a due date that was promised beside the facts it was calculated from.
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

    /// <summary>
    /// Names a newer list of bank holidays than the library's own: an environment variable, so that every part reads the same.
    /// </summary>
    public const string Setting = "StatutoryClocks__BankHolidays";

    /// <summary>The calendar of England and Wales, from the list published on GOV.UK; see <see cref="Setting"/>.</summary>
    public static WorkingDays EnglandAndWales { get; } = Read(Environment.GetEnvironmentVariable(Setting));

    /// <summary>The calendar of a file like the library's own; without a path the library's own.</summary>
    /// <param name="path">A CSV file whose first column is a date, with a line of headings.</param>
    /// <exception cref="InvalidDataException">A line has another number of fields than the headings.</exception>
    /// <exception cref="FormatException">A line does not begin with a date.</exception>
    public static WorkingDays Read(string? path) => new((string.IsNullOrEmpty(path)
        ? EmbeddedCsv.Rows("bank-holidays-england-and-wales.csv")
        : EmbeddedCsv.RowsOf(path)).Select(row => EmbeddedCsv.Date(row[0])));

    /// <summary>The first day whose bank holidays are known.</summary>
    public DateOnly FirstDay { get; }

    /// <summary>The last day whose bank holidays are known.</summary>
    public DateOnly LastDay { get; }

    /// <summary>Whether the bank holidays of that day's year are known.</summary>
    public bool Covers(DateOnly day) => day >= FirstDay && day <= LastDay;

    /// <summary>Whether the day is a working day; where it is not covered, whether it is a weekday.</summary>
    public bool IsWorkingDay(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !holidays.Contains(day);

    /// <summary>
    /// The working day that is <paramref name="days"/> working days after the trigger. The trigger is day 0 whether or not it is a
    /// working day; the first working day after it is day 1.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than 1 day.</exception>
    public DateOnly After(DateOnly trigger, int days) => Count(trigger, days, step: 1);

    /// <summary>
    /// The working day that is <paramref name="days"/> working days before the date, for "at least n working days before". The date
    /// is day 0 whether or not it is a working day; the last working day before it is day 1.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than 1 day.</exception>
    public DateOnly Before(DateOnly date, int days) => Count(date, days, step: -1);

    /// <summary>
    /// The number of working days after <paramref name="from"/> up to and including <paramref name="to"/>; negative, with the two
    /// changed over, when <paramref name="to"/> is the earlier one.
    /// </summary>
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
