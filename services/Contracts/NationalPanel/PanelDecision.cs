namespace Safeguarding.Contracts.NationalPanel;

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
