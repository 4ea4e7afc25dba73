namespace Safeguarding.Contracts.Notifications;

/// <summary>
/// Asks where a text may say who the people of a notification are, before it is published:
/// <c>POST /api/notifications/{id}/identity-check</c>. Answered to whoever may read the whole notification, and written down as a read of
/// it. Nothing of the text is kept. Errors: <c>required</c>, <c>too-long</c>; 410 where what was reported is erased.
/// </summary>
public record IdentityCheckRequest
{
    /// <summary>The text, at most 200,000 characters. Required.</summary>
    public string? Text { get; init; }
}

/// <summary>Where a text may say who somebody is. Never whom it means.</summary>
/// <param name="Text">The text as it was looked at: cleaned like every text that comes in. Places count in this one.</param>
/// <param name="Spans">The places in the order of the text; none lies within another.</param>
public record IdentityCheck(string Text, IReadOnlyList<IdentifyingSpan> Spans);

/// <summary>One place of a text.</summary>
/// <param name="Start">Where it begins, in UTF-16 code units from 0.</param>
/// <param name="Length">How long it is, in UTF-16 code units.</param>
/// <param name="Kind">What it is alike.</param>
public record IdentifyingSpan(int Start, int Length, IdentityKind Kind);

/// <summary>By what somebody may be known.</summary>
public enum IdentityKind
{
    /// <summary>A name, or what somebody is known as.</summary>
    Name,

    /// <summary>A birth date, or an expected one; also without its year or with day and month swapped.</summary>
    BirthDate,

    /// <summary>A home or the place of the incident: a line of the address, or the postcode.</summary>
    Address,

    /// <summary>A school, college or nursery.</summary>
    School,

    /// <summary>An NHS number or a unique pupil number.</summary>
    Number,
}
