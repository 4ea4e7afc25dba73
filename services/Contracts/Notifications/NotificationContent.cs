namespace Safeguarding.Contracts.Notifications;

/// <summary>
/// What an area reports about one incident. Every property may be absent in a draft; sending answers 400 <c>invalid</c> with a path for
/// each one that is missing or wrong. Dates are calendar dates in Europe/London. Codes come from the lists of the Department for Education.
/// </summary>
public record NotificationContent
{
    /// <summary>Why the notification is made. Required.</summary>
    public IncidentKind? Kind { get; init; }

    /// <summary>
    /// GSS code of the responsible area: where the incident happened or, outside England, where a child normally lives
    /// (Children Act 2004 s.16C(1)). Must be served by the caller's council. Required.
    /// </summary>
    public string? AreaCode { get; init; }

    /// <summary>Other areas to be told: residence, placing authority. At most 20, none twice.</summary>
    public IReadOnlyList<OtherArea>? OtherAreas { get; init; }

    /// <summary>When the authority became aware that the incident had occurred; starts the clock to notify. Required.</summary>
    public DateOnly? BecameAwareOn { get; init; }

    /// <summary>Why the notification is late. Asked for in the receipt when it is late and absent; never a condition for sending.</summary>
    public LateReason? LateReason { get; init; }

    /// <summary>What happened, when and where. Required.</summary>
    public IncidentDetails? Incident { get; init; }

    /// <summary>The children concerned, 1 to 50, all in one notification. Required.</summary>
    public IReadOnlyList<ChildDetails>? Children { get; init; }

    /// <summary>Parents, carers, alleged perpetrators and others; at most 100.</summary>
    public IReadOnlyList<AdultDetails>? Adults { get; init; }

    /// <summary>What is known of the case: outline, history, other children involved. At most 50,000 characters. Required.</summary>
    public string? Narrative { get; init; }

    /// <summary>What was done at once to keep children safe, at most 10,000 characters. Required.</summary>
    public string? ImmediateActions { get; init; }

    /// <summary>Proceedings that run beside: police, coroner, courts, other reviews. At most 50.</summary>
    public IReadOnlyList<ParallelProceeding>? Proceedings { get; init; }

    /// <summary>Whether media report or are expected to. Required.</summary>
    public MediaInterest? MediaInterest { get; init; }

    /// <summary>Whom the panel's secretariat may call back.</summary>
    public NotifierContact? Contact { get; init; }
}
