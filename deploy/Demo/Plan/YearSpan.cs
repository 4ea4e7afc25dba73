using Safeguarding.StatutoryClocks;

namespace Safeguarding.Demo.Plan;

/// <summary>The year that is lived through: its last day is the last working day before it was first asked for.</summary>
sealed record YearSpan(int Seed, int Notifications, DateOnly FirstDay, DateOnly LastDay)
{
    static readonly WorkingDays Calendar = WorkingDays.EnglandAndWales;

    public static YearSpan EndingBefore(DateOnly today, int seed, int notifications)
    {
        var last = Calendar.Before(today, 1);
        return new YearSpan(seed, notifications, last.AddDays(-364), last);
    }

    public static DateOnly After(DateOnly day, int workingDays) => workingDays == 0 ? day : Calendar.After(day, workingDays);

    public static DateOnly Before(DateOnly day, int workingDays) => workingDays == 0 ? day : Calendar.Before(day, workingDays);

    public static DateOnly WorkingDayOnOrBefore(DateOnly day) => Calendar.IsWorkingDay(day) ? day : Calendar.Before(day, 1);

    public bool Includes(DateTime at) => DateOnly.FromDateTime(at) <= LastDay;

    /// <summary>Some moment of a day's work, the same in summer and winter.</summary>
    public static DateTime Within(DateOnly day, Dice dice) =>
        day.ToDateTime(new TimeOnly(8, 0), DateTimeKind.Utc).AddSeconds(dice.Between(0, 30_600));
}
