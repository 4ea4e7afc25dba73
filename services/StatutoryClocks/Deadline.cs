namespace Safeguarding.StatutoryClocks;

/// <summary>A clock that runs, or ran, for one case: calculated from facts and never the only record of them.</summary>
/// <param name="Clock">Which clock it is.</param>
/// <param name="TriggeredOn">The London date that started it; for a backward clock the planned date it counts back from.</param>
/// <param name="DueOn">The London date it limits to, by <see cref="DeadlineRule.Bound"/>; the whole day is in time.</param>
/// <param name="Rule">The rule in force on <paramref name="TriggeredOn"/>, with its legal source.</param>
public sealed record Deadline(StatutoryClock Clock, DateOnly TriggeredOn, DateOnly DueOn, DeadlineRule Rule)
{
    /// <summary>
    /// Whether bank holidays that are not known yet may move <see cref="DueOn"/>: it was counted beyond the calendar's years.
    /// </summary>
    public bool IsProvisional { get; init; }

    /// <summary>Where the rule comes from, in words for display.</summary>
    public string LegalSource => Rule.LegalSource;

    /// <summary>The first instant (UTC) at which an open clock is overdue: midnight in London at the end of <see cref="DueOn"/>.</summary>
    public DateTime OverdueFromUtc => LondonTime.EndOfDayUtc(DueOn);

    /// <summary>
    /// Whether a thing completed at that instant was late; with the present instant, whether an open clock is overdue.
    /// Always false for a minimum period (<see cref="DeadlineBound.NotBefore"/>).
    /// </summary>
    /// <param name="completedAtUtc">UTC, see <see cref="LondonTime.DateOf(DateTime)"/>.</param>
    /// <exception cref="ArgumentException">The instant is in local time.</exception>
    public bool IsLate(DateTime completedAtUtc) =>
        Rule.Bound == DeadlineBound.NoLaterThan && LondonTime.DateOf(completedAtUtc) > DueOn;

    /// <summary>Whether ending a minimum period at that instant would cut it short; always false for other clocks.</summary>
    /// <param name="endedAtUtc">UTC, see <see cref="LondonTime.DateOf(DateTime)"/>.</param>
    /// <exception cref="ArgumentException">The instant is in local time.</exception>
    public bool IsTooEarly(DateTime endedAtUtc) =>
        Rule.Bound == DeadlineBound.NotBefore && LondonTime.DateOf(endedAtUtc) < DueOn;

    /// <summary>Calendar days from the London date of that instant to <see cref="DueOn"/>: 0 on the day, negative after it.</summary>
    /// <param name="nowUtc">UTC, see <see cref="LondonTime.DateOf(DateTime)"/>.</param>
    /// <exception cref="ArgumentException">The instant is in local time.</exception>
    public int DaysLeft(DateTime nowUtc) => DueOn.DayNumber - LondonTime.DateOf(nowUtc).DayNumber;

    /// <summary>
    /// Working days after the London date of that instant up to and including <see cref="DueOn"/>, negative after it. 0 on the day, but
    /// also on days off around it: ask <see cref="IsLate"/> whether a clock is overdue.
    /// </summary>
    /// <param name="nowUtc">UTC, see <see cref="LondonTime.DateOf(DateTime)"/>.</param>
    /// <param name="calendar">The calendar to count by, normally <see cref="WorkingDays.EnglandAndWales"/>.</param>
    /// <exception cref="ArgumentException">The instant is in local time.</exception>
    public int WorkingDaysLeft(DateTime nowUtc, WorkingDays calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return calendar.Between(LondonTime.DateOf(nowUtc), DueOn);
    }
}
