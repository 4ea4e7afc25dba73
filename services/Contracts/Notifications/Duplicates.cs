namespace Safeguarding.Contracts.Notifications;

/// <summary>What may be of the same incident as a draft or a notification, newest first, at most 20.</summary>
/// <param name="Candidates">None where nothing is alike.</param>
public record DuplicateCandidates(IReadOnlyList<DuplicateCandidate> Candidates);

/// <summary>
/// A notification that may be of the same incident. Never decided by the platform. Of one that the caller may not read only the reasons are
/// said: the panel's secretariat brings the two areas together.
/// </summary>
public record DuplicateCandidate
{
    /// <summary>Why it may be the same; at least one.</summary>
    public required IReadOnlyList<DuplicateReason> Reasons { get; init; }

    /// <summary>The notification's id; absent, like everything below, where it is not the caller's to read.</summary>
    public Guid? Id { get; init; }

    /// <summary>The reference to quote.</summary>
    public string? Reference { get; init; }

    /// <summary>GSS code of the responsible area.</summary>
    public string? AreaCode { get; init; }

    /// <summary>Why it was made.</summary>
    public IncidentKind? Kind { get; init; }

    /// <summary>The first date the incident can have happened on, where one is known.</summary>
    public DateOnly? HappenedFrom { get; init; }

    /// <summary>The last such date.</summary>
    public DateOnly? HappenedTo { get; init; }

    /// <summary>When it was sent (UTC).</summary>
    public DateTime? SentAt { get; init; }
}

/// <summary>Why two notifications may be of one incident.</summary>
public enum DuplicateReason
{
    /// <summary>The same responsible area, and the incidents lie within 14 days.</summary>
    SameAreaAndTime,

    /// <summary>A child with the same NHS number.</summary>
    SameNhsNumber,

    /// <summary>A child with the same name and birth date.</summary>
    SameNameAndBirthDate,
}
