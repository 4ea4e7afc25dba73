namespace Safeguarding.Contracts.NationalPanel;

/// <summary>A member declares their own conflict of interest on a case. Declaring it twice is declaring it once.</summary>
public record DeclareConflictRequest
{
    /// <summary>Why, for the secretariat's file; at most 1,000 characters.</summary>
    public string? Reason { get; init; }
}
