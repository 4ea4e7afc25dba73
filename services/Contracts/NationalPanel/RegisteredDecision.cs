namespace Safeguarding.Contracts.NationalPanel;

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
