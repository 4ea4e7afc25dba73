namespace Safeguarding.StatutoryClocks;

/// <summary>What the length of a <see cref="DeadlineRule"/> counts.</summary>
public enum DeadlineUnit
{
    /// <summary>Working days of England and Wales, the trigger being day 0: see <see cref="WorkingDays"/>.</summary>
    WorkingDays,

    /// <summary>Calendar days, the trigger being day 0.</summary>
    CalendarDays,

    /// <summary>Calendar months by the corresponding date; a month without that date ends the period on its last day.</summary>
    CalendarMonths,

    /// <summary>The last day of the named month (length 9 = September) on or next after the trigger.</summary>
    EndOfMonth,
}

/// <summary>Which way a clock runs.</summary>
public enum DeadlineDirection
{
    /// <summary>From a trigger to a later date.</summary>
    After,

    /// <summary>From a planned date back to an earlier one, such as an advance copy before publication.</summary>
    Before,
}

/// <summary>What the calculated date limits.</summary>
public enum DeadlineBound
{
    /// <summary>The last day on which the thing is in time.</summary>
    NoLaterThan,

    /// <summary>The first day on which the thing may be done, such as taking a published report down.</summary>
    NotBefore,
}

/// <summary>What gives a deadline its length.</summary>
public enum DeadlineForce
{
    /// <summary>An Act or regulations.</summary>
    Law,

    /// <summary>Statutory guidance (Working Together to Safeguard Children).</summary>
    Guidance,

    /// <summary>A default of this platform where the source states none; see <see cref="Deadlines.WithTarget"/>.</summary>
    Target,
}

/// <summary>How well a rule was checked; only a stated one may be quoted to users as law or guidance.</summary>
public enum Certainty
{
    /// <summary>Stated in a source that was read.</summary>
    Stated,

    /// <summary>Well-established knowledge, not yet checked against the source's text.</summary>
    WellKnown,
}
