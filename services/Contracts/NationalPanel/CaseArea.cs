namespace Safeguarding.Contracts.NationalPanel;

/// <summary>
/// Which area answers for a case whose own area was split: <c>PUT /api/national-panel/cases/{id}/area</c>, by the secretariat; needs
/// <c>If-Match</c>. With <c>?check=true</c> nothing is stored and the answer says what would follow. Errors: <c>required</c>,
/// <c>too-long</c>, <c>not-a-successor</c>, <c>unchanged</c>; 409 <c>not-shared</c> where no two areas have taken the place of its own.
/// </summary>
public record ChangeCaseAreaRequest
{
    /// <summary>
    /// GSS code of the successor that alone answers for the case from now on; the code of the case's own area gives it back to all that
    /// took its place. Required.
    /// </summary>
    public string? AreaCode { get; init; }

    /// <summary>Why; at most 1,000 characters. Required; for the secretariat and the panel, told to nobody else.</summary>
    public string? Reason { get; init; }
}

/// <summary>What a change of a case's area does, or would do.</summary>
/// <param name="GivenToAreaCode">The successor that alone answers for it; none where all do.</param>
/// <param name="Gains">Who may read the case's record from then on and could not before.</param>
/// <param name="Loses">Who may no longer read it.</param>
public record CaseAreaOutcome(string? GivenToAreaCode, IReadOnlyList<AreaAccess> Gains, IReadOnlyList<AreaAccess> Loses);

/// <summary>A change of a case's area as it was recorded.</summary>
/// <param name="Number">1 for the first on the case.</param>
/// <param name="GivenToAreaCode">The successor that it was given to; none where it was given back to all.</param>
/// <param name="Reason">Why.</param>
/// <param name="ChangedBy">Name of who recorded it.</param>
/// <param name="ChangedAt">When (UTC).</param>
public record CaseAreaChange(int Number, string? GivenToAreaCode, string Reason, string ChangedBy, DateTime ChangedAt);
