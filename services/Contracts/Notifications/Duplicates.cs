namespace Safeguarding.Contracts.Notifications;

/// <summary>What may be of the same incident as a draft or a notification. Who asked, and what was found, is audited. 429 with
/// Retry-After where one caller asks too often.</summary>
/// <param name="Candidates">Those that the caller may read, the likeliest first, at most 20. None where nothing is alike.</param>
/// <param name="Elsewhere">
/// Whether a child of the draft is in a notification that the caller may not read. Not how many, and nothing of it: the panel's secretariat
/// brings the two areas together.
/// </param>
public record DuplicateCandidates(IReadOnlyList<DuplicateCandidate> Candidates, bool Elsewhere)
{
    /// <summary>Children of the draft or notification itself that may be one child, named twice.</summary>
    public IReadOnlyList<SameChild> SameChild { get; init; } = [];
}

/// <summary>Two children of one notification with the same NHS number, or with alike names and the same birth date.</summary>
/// <param name="First">The place of the one, from 1.</param>
/// <param name="Second">The place of the other.</param>
public record SameChild(int First, int Second);

/// <summary>A notification that may be of the same incident. Never decided by the platform.</summary>
public record DuplicateCandidate
{
    /// <summary>Why it may be the same; at least one.</summary>
    public required IReadOnlyList<DuplicateReason> Reasons { get; init; }

    /// <summary>The notification's id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The reference to quote.</summary>
    public required string Reference { get; init; }

    /// <summary>GSS code of the responsible area.</summary>
    public required string AreaCode { get; init; }

    /// <summary>Why it was made.</summary>
    public required IncidentKind Kind { get; init; }

    /// <summary>The first date the incident can have happened on, where one is known.</summary>
    public DateOnly? HappenedFrom { get; init; }

    /// <summary>The last such date.</summary>
    public DateOnly? HappenedTo { get; init; }

    /// <summary>When it was sent (UTC).</summary>
    public required DateTime SentAt { get; init; }
}

/// <summary>Why two notifications may be of one incident.</summary>
public enum DuplicateReason
{
    /// <summary>The same responsible area, and the incidents lie within 14 days. Only beside another reason.</summary>
    SameAreaAndTime,

    /// <summary>A child with the same NHS number.</summary>
    SameNhsNumber,

    /// <summary>
    /// A child with the same name and birth date. Names are the same whatever their case, accents and order, with or without middle names,
    /// and by what the child is known as.
    /// </summary>
    SameNameAndBirthDate,

    /// <summary>
    /// In the same responsible area, a child with the same name whose birth date has
    /// day and month swapped or one part different; or, within
    /// 14 days, is not known.
    /// </summary>
    SimilarNameAndBirthDate,

    /// <summary>The same responsible area within 14 days, and the same postcode or a child of the same birth date.</summary>
    SamePlaceOrBirthDate,
}
