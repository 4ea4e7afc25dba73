using System.Text.Json;

namespace Safeguarding.Contracts.Notifications;

/// <summary>What made a new version of a notification.</summary>
public enum NotificationChange
{
    /// <summary>It was sent.</summary>
    Sent,

    /// <summary>It was withdrawn.</summary>
    Withdrawn,

    /// <summary>Answers were corrected or completed.</summary>
    Amended,

    /// <summary>What it says of people was erased.</summary>
    Erased,

    /// <summary>The criteria turned out not to be met.</summary>
    Deescalated,

    /// <summary>It was linked with another notification of the same incident.</summary>
    Linked,

    /// <summary>A link was taken back.</summary>
    Unlinked,
}

/// <summary>One version of a notification as a list shows it: who made it, when and why.</summary>
public record NotificationVersionSummary
{
    /// <summary>Its number. Numbers rise; one may be missing where only the area that answers for it changed.</summary>
    public required int Number { get; init; }

    /// <summary>What made it.</summary>
    public required NotificationChange Change { get; init; }

    /// <summary>When (UTC).</summary>
    public required DateTime ChangedAt { get; init; }

    /// <summary>Name of who made it.</summary>
    public required string ChangedBy { get; init; }

    /// <summary>Id of the organisation they did it for.</summary>
    public string? Organisation { get; init; }

    /// <summary>Why, as a code of an amendment, a withdrawal or a de-escalation, or how it is linked.</summary>
    public string? ReasonCode { get; init; }

    /// <summary>Why, in words.</summary>
    public string? Reason { get; init; }
}

/// <summary>One version of a notification, identities included. Reading it is recorded.</summary>
public record NotificationVersionDetails : NotificationVersionSummary
{
    /// <summary>What the notification said then.</summary>
    public required NotificationContent Content { get; init; }

    /// <summary>Questions that do not apply to a child of that age, by their paths.</summary>
    public IReadOnlyList<string> NotAsked { get; init; } = [];

    /// <summary>The version that <see cref="Changes"/> compares with; absent for the first one.</summary>
    public int? Since { get; init; }

    /// <summary>What it said in that version.</summary>
    public NotificationContent? Before { get; init; }

    /// <summary>What is different, field by field.</summary>
    public required IReadOnlyList<FieldChange> Changes { get; init; }
}

/// <summary>An answer that is different in two versions.</summary>
/// <param name="Path">
/// Path of the answer in the later version, for example <c>children[0].lastName</c>; of a child or an adult that was taken out, its place
/// before.
/// </param>
/// <param name="Before">What stood there; absent where there was nothing.</param>
/// <param name="After">What stands there; absent where there is nothing any more.</param>
public record FieldChange(string Path, JsonElement? Before, JsonElement? After);

/// <summary>What was true as the notification was sent: official statistics count it, whatever is corrected afterwards.</summary>
public record FactsAsSent
{
    /// <summary>Why it was made.</summary>
    public required IncidentKind Kind { get; init; }

    /// <summary>The nature of the incident.</summary>
    public required IncidentNature Nature { get; init; }

    /// <summary>GSS code of the responsible area.</summary>
    public required string AreaCode { get; init; }

    /// <summary>When the authority had become aware.</summary>
    public required DateOnly BecameAwareOn { get; init; }

    /// <summary>By when it was to be sent; absent where no rule set a date.</summary>
    public DateOnly? NotifyDueOn { get; init; }

    /// <summary>Whether it was late.</summary>
    public required bool Late { get; init; }

    /// <summary>Why it was late, where that was said.</summary>
    public LateReason? LateReason { get; init; }

    /// <summary>How many children it named.</summary>
    public required int NumberOfChildren { get; init; }

    /// <summary>Whether the panel considered it.</summary>
    public required bool InPanelRemit { get; init; }

    /// <summary>By when the rapid review was due; absent outside the panel's remit.</summary>
    public DateOnly? RapidReviewDueOn { get; init; }
}

/// <summary>One of the instants that are kept apart. The third, when it was sent, is never corrected.</summary>
public enum CorrectedInstant
{
    /// <summary>When the incident happened.</summary>
    Happened,

    /// <summary>When the authority became aware.</summary>
    BecameAware,
}

/// <summary>A correction of when it happened or when the authority became aware. What stood before is kept beside it.</summary>
public record InstantCorrection
{
    /// <summary>Which of them.</summary>
    public required CorrectedInstant Instant { get; init; }

    /// <summary>The version that corrected it.</summary>
    public required int Version { get; init; }

    /// <summary>When it was corrected (UTC).</summary>
    public required DateTime CorrectedAt { get; init; }

    /// <summary>First date before the correction; absent where none was known.</summary>
    public DateOnly? BeforeFrom { get; init; }

    /// <summary>Last date before the correction; the same as the first where there is one date.</summary>
    public DateOnly? BeforeTo { get; init; }

    /// <summary>First date since; absent where none is known.</summary>
    public DateOnly? AfterFrom { get; init; }

    /// <summary>Last date since.</summary>
    public DateOnly? AfterTo { get; init; }

    /// <summary>By when it was to be sent, as reckoned before the correction.</summary>
    public DateOnly? NotifyDueBefore { get; init; }

    /// <summary>By when it was to be sent, as reckoned since.</summary>
    public DateOnly? NotifyDueAfter { get; init; }

    /// <summary>Whether it counted as late before.</summary>
    public required bool LateBefore { get; init; }

    /// <summary>Whether it counts as late since.</summary>
    public required bool LateAfter { get; init; }
}
