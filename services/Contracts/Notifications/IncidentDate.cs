namespace Safeguarding.Contracts.Notifications;

/// <summary>When the incident happened: one date, the first and last of a range, or unknown.</summary>
public record IncidentDate
{
    /// <summary>How precisely the date is known. Required.</summary>
    public DatePrecision? Precision { get; init; }

    /// <summary>The date, for <see cref="DatePrecision.Exact"/> and <see cref="DatePrecision.Approximate"/> only. Not in the future.</summary>
    public DateOnly? On { get; init; }

    /// <summary>The first date it can have happened on, for <see cref="DatePrecision.Range"/> only.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last date it can have happened on, for <see cref="DatePrecision.Range"/> only. Not in the future.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The time of day in words where it is known, for example <c>about 18:00</c>; at most 40 characters.</summary>
    public string? TimeOfDay { get; init; }
}
