namespace Safeguarding.Contracts.Notifications;

/// <summary>The incident itself.</summary>
public record IncidentDetails
{
    /// <summary>When it happened, as precisely as is known. Required.</summary>
    public IncidentDate? Date { get; init; }

    /// <summary>Where it happened. Required.</summary>
    public IncidentPlace? Place { get; init; }

    /// <summary>Its nature. Required.</summary>
    public IncidentNature? Nature { get; init; }

    /// <summary>The suspected cause in words, at most 2,000 characters.</summary>
    public string? SuspectedCause { get; init; }

    /// <summary>
    /// Types of abuse or neglect known or suspected. Required for a child's death and serious harm; a looked-after child's death
    /// without any is outside the panel's remit.
    /// </summary>
    public IReadOnlyList<AbuseIndication>? Abuse { get; init; }

    /// <summary>
    /// How far abuse or neglect is linked with the harm. Required, and no answer prevents sending: the Act asks for abuse and for harm,
    /// not for proof that one caused the other (Children Act 2004 s.16C(1)).
    /// </summary>
    public AbuseLink? AbuseLink { get; init; }
}
