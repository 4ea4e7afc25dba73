namespace Safeguarding.Contracts.Notifications;

/// <summary>How precisely a date is known.</summary>
public enum DatePrecision
{
    /// <summary>On this date.</summary>
    Exact,

    /// <summary>On or about this date.</summary>
    Approximate,

    /// <summary>At some time, or all the time, between two dates.</summary>
    Range,

    /// <summary>Not known.</summary>
    Unknown,
}
