namespace Safeguarding.StatutoryClocks;

/// <summary>Calculates deadlines: the rule is chosen by clock, regime and trigger date, the days by a calendar of working days.</summary>
/// <param name="rules">The rules; their validity must not overlap for one clock and regime.</param>
/// <param name="calendar">The working days to count by.</param>
public sealed class Deadlines(IReadOnlyList<DeadlineRule> rules, WorkingDays calendar)
{
    /// <summary>The rules of England, with the working days of England and Wales.</summary>
    public static Deadlines England { get; } = new(DeadlineRule.ReadEmbedded(), WorkingDays.EnglandAndWales);

    /// <summary>All rules, past ones included.</summary>
    public IReadOnlyList<DeadlineRule> Rules { get; } = rules;

    /// <summary>Calculates the deadline of a clock triggered on a date.</summary>
    /// <remarks>
    /// A rule in months ends on the corresponding date of its last month (Dodds v Walker [1981] 1 WLR 1027), or on that month's last day
    /// where there is none: 31 August + 6 months is 28 or 29 February. A date that falls on a weekend or bank holiday stays as it is:
    /// neither the Act nor the guidance moves it to a working day. Only a minimum period is rounded up, to the next day, where the
    /// corresponding date is missing, so that it is never cut short.
    /// </remarks>
    /// <param name="clock">The clock.</param>
    /// <param name="trigger">The London date of the triggering event; for a backward clock the planned date.</param>
    /// <param name="regime">
    /// The regime the case runs under, see <see cref="RegimeTransition"/>: the area's on the trigger date, except that a Serious Case
    /// Review started under a board stays with the old regime until it is published.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">No rule is in force for the clock, regime and date.</exception>
    public Deadline For(StatutoryClock clock, DateOnly trigger, Regime regime = Regime.SafeguardingPartners)
    {
        var rule = RuleFor(clock, trigger, regime);
        var dueOn = DueOn(rule, trigger);
        return new Deadline(clock, trigger, dueOn, rule)
        {
            IsProvisional = rule.Unit == DeadlineUnit.WorkingDays && !(calendar.Covers(trigger) && calendar.Covers(dueOn)),
        };
    }

    /// <summary>Calculates the deadline of a clock triggered at an instant, from its date in London.</summary>
    /// <param name="clock">The clock.</param>
    /// <param name="triggeredAtUtc">UTC, see <see cref="LondonTime.DateOf(DateTime)"/>.</param>
    /// <param name="regime">The regime the case runs under.</param>
    /// <exception cref="ArgumentException">The instant is in local time.</exception>
    /// <exception cref="ArgumentOutOfRangeException">As for <see cref="For(StatutoryClock, DateOnly, Regime)"/>.</exception>
    public Deadline For(StatutoryClock clock, DateTime triggeredAtUtc, Regime regime = Regime.SafeguardingPartners) =>
        For(clock, LondonTime.DateOf(triggeredAtUtc), regime);

    /// <summary>The rule in force for a clock triggered on that London date.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No rule is in force for the clock, regime and date.</exception>
    public DeadlineRule RuleFor(StatutoryClock clock, DateOnly trigger, Regime regime = Regime.SafeguardingPartners) =>
        Rules.SingleOrDefault(rule => rule.Clock == clock && rule.Regime == regime && rule.HoldsOn(trigger))
        ?? throw new ArgumentOutOfRangeException(nameof(trigger), trigger, $"No rule sets {clock} under {regime} on this date.");

    /// <summary>The same deadlines with another length for a clock whose length is only a target of this platform.</summary>
    /// <param name="clock">The clock.</param>
    /// <param name="length">The new length, in the rule's own unit, at least 1.</param>
    /// <exception cref="ArgumentException">Law or guidance sets the clock's length, or no rule is known for it.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The length is less than 1.</exception>
    public Deadlines WithTarget(StatutoryClock clock, int length)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(length, 1);
        if (!Rules.Any(IsTarget))
            throw new ArgumentException($"The length of {clock} is not a target that can be set.", nameof(clock));

        return new([.. Rules.Select(rule => IsTarget(rule) ? rule with { Length = length } : rule)], calendar);

        bool IsTarget(DeadlineRule rule) => rule.Clock == clock && rule.Force == DeadlineForce.Target;
    }

    DateOnly DueOn(DeadlineRule rule, DateOnly trigger) => (rule.Unit, rule.Direction) switch
    {
        (DeadlineUnit.WorkingDays, DeadlineDirection.After) => calendar.After(trigger, rule.Length),
        (DeadlineUnit.WorkingDays, DeadlineDirection.Before) => calendar.Before(trigger, rule.Length),
        (DeadlineUnit.CalendarDays, DeadlineDirection.After) => trigger.AddDays(rule.Length),
        (DeadlineUnit.CalendarDays, DeadlineDirection.Before) => trigger.AddDays(-rule.Length),
        (DeadlineUnit.CalendarMonths, DeadlineDirection.After) => MonthsAfter(trigger, rule),
        (DeadlineUnit.EndOfMonth, DeadlineDirection.After) => EndOfMonth(trigger, rule.Length),
        _ => throw new NotSupportedException($"{rule.Code}: {rule.Unit} {rule.Direction} is not a way to count."),
    };

    static DateOnly MonthsAfter(DateOnly trigger, DeadlineRule rule)
    {
        var date = trigger.AddMonths(rule.Length);
        return rule.Bound == DeadlineBound.NotBefore && date.Day < trigger.Day ? date.AddDays(1) : date;
    }

    static DateOnly EndOfMonth(DateOnly trigger, int month)
    {
        var year = trigger.Month <= month ? trigger.Year : trigger.Year + 1;
        return new DateOnly(year, month, DateTime.DaysInMonth(year, month));
    }
}
