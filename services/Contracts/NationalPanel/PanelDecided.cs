namespace Safeguarding.Contracts.NationalPanel;

/// <summary>The panel has decided on a case. A later decision on the same case has a higher number; the earlier one stays.</summary>
public record PanelDecided
{
    /// <summary>The decision's id.</summary>
    public required Guid DecisionId { get; init; }

    /// <summary>The panel case's id.</summary>
    public required Guid CaseId { get; init; }

    /// <summary>The notification the case was opened by.</summary>
    public required Guid NotificationId { get; init; }

    /// <summary>1 for the first decision on the case, 2 for its revision and so on. Consumers keep the highest.</summary>
    public required int Number { get; init; }

    /// <summary>What was decided.</summary>
    public required PanelOutcome Outcome { get; init; }

    /// <summary>The version of the criteria in force on the day of the decision.</summary>
    public required int CriteriaVersion { get; init; }

    /// <summary>When it was decided (UTC).</summary>
    public required DateTime DecidedAt { get; init; }
}
