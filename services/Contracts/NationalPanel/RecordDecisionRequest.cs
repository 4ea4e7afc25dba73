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
