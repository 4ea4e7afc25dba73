namespace Safeguarding.Contracts.NationalPanel;

/// <summary>
/// The panel's decision on a case, or its revision. Needs <c>If-Match</c>. Outcomes that agree or disagree with the area need its rapid
/// review (409 <c>rapid-review-awaited</c>) and must fit what it recommends (409 <c>outcome-contradicts-rapid-review</c>).
/// </summary>
public record RecordDecisionRequest
{
    /// <summary>What was decided. Required.</summary>
    public PanelOutcome? Outcome { get; init; }

    /// <summary>The criteria the considerations answer; must be the version in force today (Europe/London). Required.</summary>
    public int? CriteriaVersion { get; init; }

    /// <summary>One entry for each national criterion of that version, in any order.</summary>
    public IReadOnlyList<ConsiderationRequest>? Considerations { get; init; }

    /// <summary>
    /// What the panel tells the area; at most 4,000 characters. Required when it advises against the area's own decision and when it
    /// asks for more information.
    /// </summary>
    public string? CommentToArea { get; init; }

    /// <summary>Reasons for the public register, written to identify nobody; absent to publish none; at most 4,000 characters.</summary>
    public string? PublicReason { get; init; }
}

/// <summary>How the panel answered one national criterion, and why.</summary>
public record ConsiderationRequest
{
    /// <summary>The criterion's code, for example <c>national-a</c>. Required.</summary>
    public string? Code { get; init; }

    /// <summary>The answer. Required.</summary>
    public CriterionAnswer? Answer { get; init; }

    /// <summary>Why. Required; at most 4,000 characters; never published.</summary>
    public string? Reason { get; init; }
}

/// <summary>How a consideration was answered. Considerations are taken into account; none decides by itself.</summary>
public enum CriterionAnswer
{
    /// <summary>Met.</summary>
    Met,

    /// <summary>Not met.</summary>
    NotMet,

    /// <summary>Unclear on what is known.</summary>
    Unclear,
}

/// <summary>One decision of the panel on a case.</summary>
public record PanelDecision
{
    /// <summary>The decision's id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The panel case's id.</summary>
    public required Guid CaseId { get; init; }

    /// <summary>1 for the first on the case, 2 for its revision and so on.</summary>
    public required int Number { get; init; }

    /// <summary>What was decided.</summary>
    public required PanelOutcome Outcome { get; init; }

    /// <summary>The version of the criteria in force on that day.</summary>
    public required int CriteriaVersion { get; init; }

    /// <summary>The version of the rapid review that was before the panel; absent where none had arrived.</summary>
    public int? RapidReviewVersion { get; init; }

    /// <summary>One entry for each national criterion of that version, in the criteria's order.</summary>
    public required IReadOnlyList<Consideration> Considerations { get; init; }

    /// <summary>What the panel tells the area.</summary>
    public string? CommentToArea { get; init; }

    /// <summary>Reasons as they stand in the public register.</summary>
    public string? PublicReason { get; init; }

    /// <summary>Name of the panel member who recorded it.</summary>
    public required string RecordedBy { get; init; }

    /// <summary>When it was decided (UTC).</summary>
    public required DateTime DecidedAt { get; init; }
}

/// <summary>What the panel decided on a case. The panel advises on local reviews; it cannot order one.</summary>
public enum PanelOutcome
{
    /// <summary>Agrees with the area that a practice review is right.</summary>
    AgreePracticeReview,

    /// <summary>Agrees with the area that no practice review is needed.</summary>
    AgreeNoPracticeReview,

    /// <summary>Disagrees: advises a practice review.</summary>
    AdvisePracticeReview,

    /// <summary>Disagrees: advises that no practice review is needed.</summary>
    AdviseNoPracticeReview,

    /// <summary>More information is needed before a decision.</summary>
    MoreInformationNeeded,

    /// <summary>Held for a thematic inquiry.</summary>
    HeldForThematicInquiry,

    /// <summary>A national inquiry will be carried out (Children Act 2004 s.16B).</summary>
    NationalInquiry,

    /// <summary>The criteria for notification were not met.</summary>
    NotificationCriteriaNotMet,

    /// <summary>Outside the panel's remit.</summary>
    OutOfRemit,
}

/// <summary>One national criterion with the panel's answer and reason.</summary>
/// <param name="Code">The criterion's code.</param>
/// <param name="Text">Its wording in the version that was in force, character for character.</param>
/// <param name="Answer">The answer.</param>
/// <param name="Reason">Why.</param>
public record Consideration(string Code, string Text, CriterionAnswer Answer, string Reason);

/// <summary>One entry of the public register. Names no area, no case and no person; the day is given, the time is not.</summary>
public record RegisteredDecision
{
    /// <summary>The entry's id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The date of the decision (Europe/London).</summary>
    public required DateOnly DecidedOn { get; init; }

    /// <summary>What was decided.</summary>
    public required PanelOutcome Outcome { get; init; }

    /// <summary>The version of the criteria, see <c>/api/national-panel/criteria/{version}</c>.</summary>
    public required int CriteriaVersion { get; init; }

    /// <summary>How each national criterion was answered, by code.</summary>
    public required IReadOnlyDictionary<string, CriterionAnswer> Answers { get; init; }

    /// <summary>The reasons as the panel wrote them for the public; absent where it published none.</summary>
    public string? PublicReason { get; init; }

    /// <summary>Whether a later decision on the same case replaced it.</summary>
    public required bool Revised { get; init; }
}
