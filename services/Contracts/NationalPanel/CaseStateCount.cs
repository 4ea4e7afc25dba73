namespace Safeguarding.Contracts.NationalPanel;

/// <summary>How many cases are in one state.</summary>
/// <param name="State">The state.</param>
/// <param name="Cases">Their number.</param>
public record CaseStateCount(CaseState State, int Cases);
