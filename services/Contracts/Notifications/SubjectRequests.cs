namespace Safeguarding.Contracts.Notifications;

/// <summary>
/// Enters the request of a person for what is held about them (UK GDPR Article 15). It is looked for in every version of every
/// notification and draft, in the background. The caller makes the id: the same request again is the same entry.
/// </summary>
public record SubjectRequestEntry
{
    /// <summary>The request's id, a UUID (version 7) made by the caller. Required.</summary>
    public Guid? Id { get; init; }

    /// <summary>The day on which the request arrived, or on which the person proved who they are (Europe/London). Required.</summary>
    public DateOnly? ReceivedOn { get; init; }

    /// <summary>First names of the person, at most 200 characters.</summary>
    public string? FirstNames { get; init; }

    /// <summary>Last name, at most 200 characters. Required without an NHS number.</summary>
    public string? LastName { get; init; }

    /// <summary>Other names that the person is or was known by, at most 400 characters.</summary>
    public string? OtherNames { get; init; }

    /// <summary>Birth date. Required without an NHS number.</summary>
    public DateOnly? BirthDate { get; init; }

    /// <summary>NHS number, with its check digit.</summary>
    public string? NhsNumber { get; init; }
}

/// <summary>How a request stands.</summary>
public enum SubjectRequestState
{
    /// <summary>The person is being looked for.</summary>
    Searching,

    /// <summary>What was found waits to be decided on, copied and sent.</summary>
    Found,

    /// <summary>It is answered, refused or withdrawn.</summary>
    Closed,
}

/// <summary>How a request ended.</summary>
public enum SubjectRequestOutcome
{
    /// <summary>The person was sent a copy.</summary>
    Answered,

    /// <summary>Nothing is held about the person, and they were told so.</summary>
    NothingHeld,

    /// <summary>It was refused, as where a copy would seriously harm somebody (Data Protection Act 2018, Schedule 3).</summary>
    Refused,

    /// <summary>The person took it back.</summary>
    Withdrawn,
}

/// <summary>A request as the register lists it: no identity.</summary>
public record SubjectRequestSummary
{
    /// <summary>The request's id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The number to quote, for example <c>DSR-2026-7QK4R-X</c>.</summary>
    public required string Reference { get; init; }

    /// <summary>How it stands.</summary>
    public required SubjectRequestState State { get; init; }

    /// <summary>The day on which it arrived.</summary>
    public required DateOnly ReceivedOn { get; init; }

    /// <summary>
    /// The last day to answer it: the same day of the next month, or of a later one where it was extended; the working day after where
    /// that is none (UK GDPR Article 12(3)).
    /// </summary>
    public required DateOnly DueOn { get; init; }

    /// <summary>Whether the time was extended.</summary>
    public required bool Extended { get; init; }

    /// <summary>How it ended; absent while it is open.</summary>
    public SubjectRequestOutcome? Outcome { get; init; }

    /// <summary>When it ended (UTC).</summary>
    public DateTime? ClosedAt { get; init; }
}

/// <summary>A whole request, with whom it is about. Reading it is recorded.</summary>
public record SubjectRequestDetails : SubjectRequestSummary
{
    /// <summary>Its version, for <c>If-Match</c>; also the <c>ETag</c>.</summary>
    public required int Version { get; init; }

    /// <summary>First names of the person.</summary>
    public string? FirstNames { get; init; }

    /// <summary>Last name.</summary>
    public string? LastName { get; init; }

    /// <summary>Other names.</summary>
    public string? OtherNames { get; init; }

    /// <summary>Birth date.</summary>
    public DateOnly? BirthDate { get; init; }

    /// <summary>NHS number.</summary>
    public string? NhsNumber { get; init; }

    /// <summary>When everything that was held then had been looked through (UTC); absent while it is not.</summary>
    public DateTime? SearchedAt { get; init; }

    /// <summary>How many drafts and notifications could not be opened, in which the person may be.</summary>
    public required int Unreadable { get; init; }

    /// <summary>Why the time was extended.</summary>
    public string? ExtendedBecause { get; init; }

    /// <summary>Why it ended so.</summary>
    public string? ClosedBecause { get; init; }

    /// <summary>Where the person was found, or may have been.</summary>
    public required IReadOnlyList<SubjectFinding> Findings { get; init; }
}

/// <summary>Why somebody may be the person who is sought, the surest first.</summary>
public enum SubjectMatch
{
    /// <summary>The same NHS number.</summary>
    SameNhsNumber,

    /// <summary>The same name and birth date.</summary>
    SameNameAndBirthDate,

    /// <summary>The same name; the birth date is not given on both sides, or is another.</summary>
    SameName,

    /// <summary>The name stands in a text.</summary>
    Mentioned,
}

/// <summary>A notification or draft in which the person was found, or may have been.</summary>
public record SubjectFinding
{
    /// <summary>Id of the notification or draft.</summary>
    public required Guid CaseId { get; init; }

    /// <summary>The notification's reference; absent for a draft and where it is <see cref="Restricted"/>.</summary>
    public string? Reference { get; init; }

    /// <summary>Why.</summary>
    public required IReadOnlyList<SubjectMatch> Matches { get; init; }

    /// <summary>Whether somebody decided that it is about the person; absent while nobody has.</summary>
    public bool? IsSubject { get; init; }

    /// <summary>
    /// Whether it is a restricted case, or a draft of one, that is closed to the caller: it is neither read nor decided on (409
    /// <c>restricted</c>) and not in the copy, which says so. The panel's secretariat opens it, or answers the person.
    /// </summary>
    public bool Restricted { get; init; }

    /// <summary>Whether it was erased or deleted since it was found: there is nothing to copy.</summary>
    public required bool Gone { get; init; }
}

/// <summary>
/// All that one notification or draft says, with what is to be left out of the copy. Reading it is recorded.
/// Errors: 409 <c>restricted</c>.
/// </summary>
public record SubjectCase
{
    /// <summary>Where it stands in the request.</summary>
    public required SubjectFinding Finding { get; init; }

    /// <summary>Every answer of every version, each once: what a later version repeats has the same decision.</summary>
    public required IReadOnlyList<SubjectAnswer> Answers { get; init; }
}

/// <summary>One answer, and whether it is left out of the copy.</summary>
public record SubjectAnswer
{
    /// <summary>What a decision names it by.</summary>
    public required string Key { get; init; }

    /// <summary>The first version that says it; 0 for a draft and for comments.</summary>
    public required int Version { get; init; }

    /// <summary>Its path in that version, for example <c>adults[0].lastName</c>.</summary>
    public required string Path { get; init; }

    /// <summary>What it says.</summary>
    public required string Value { get; init; }

    /// <summary>Whether it stands in the entry of somebody who may be the person.</summary>
    public required bool OfSubject { get; init; }

    /// <summary>Whether it is suggested to be left out: what is about others, and texts that may name them.</summary>
    public required bool Suggested { get; init; }

    /// <summary>Whether it is left out, as decided or else as suggested.</summary>
    public required bool Redacted { get; init; }

    /// <summary>What the copy says in its place; absent where it says that something was left out.</summary>
    public string? Replacement { get; init; }
}

/// <summary>
/// Decides on one finding: whether it is the person, and what is left out of the copy. Errors: 409 <c>closed</c>, <c>restricted</c>.
/// </summary>
public record DecideSubjectCaseRequest
{
    /// <summary>Whether it is about the person. Required.</summary>
    public bool? IsSubject { get; init; }

    /// <summary>Decisions that differ from what is suggested; what is not named is as suggested. At most 20,000.</summary>
    public IReadOnlyList<RedactionDecision>? Redactions { get; init; }
}

/// <summary>Whether one answer is left out.</summary>
public record RedactionDecision
{
    /// <summary>The answer's key. Required.</summary>
    public string? Key { get; init; }

    /// <summary>Whether it is left out. Required.</summary>
    public bool? Redacted { get; init; }

    /// <summary>What the copy says in its place, at most 50,000 characters; only for what is left out.</summary>
    public string? Replacement { get; init; }
}

/// <summary>Extends the time of a request that is complex (UK GDPR Article 12(3)). Only once, and in its time.</summary>
public record SubjectRequestExtension
{
    /// <summary>Why, at most 2,000 characters. Required.</summary>
    public string? Reason { get; init; }
}

/// <summary>Ends a request.</summary>
public record SubjectRequestClosure
{
    /// <summary>How. Required.</summary>
    public SubjectRequestOutcome? Outcome { get; init; }

    /// <summary>Why, at most 2,000 characters. Required where it is refused.</summary>
    public string? Reason { get; init; }
}
