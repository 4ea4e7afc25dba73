using System.Globalization;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.Portal.Show;

/// <summary>How long a statutory clock runs, in words and from its rule: no page holds a number of its own.</summary>
public static class Lengths
{
    /// <summary>For example "5 working days", as the rule in force today has it.</summary>
    public static string Of(StatutoryClock clock, TimeProvider time) =>
        Of(Deadlines.England.RuleFor(clock, LondonTime.DateOf(time.GetUtcNow())));

    public static string Of(DeadlineRule rule) => rule.Unit switch
    {
        DeadlineUnit.WorkingDays => Count(rule.Length, "working day"),
        DeadlineUnit.CalendarDays => Count(rule.Length, "day"),
        DeadlineUnit.CalendarMonths =>
            rule.Bound == DeadlineBound.NotBefore ? $"at least {Count(rule.Length, "month")}" : Count(rule.Length, "month"),
        _ => $"by the end of {CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(rule.Length)}",
    };

    static string Count(int number, string unit) => number == 1 ? $"1 {unit}" : $"{number} {unit}s";
}
