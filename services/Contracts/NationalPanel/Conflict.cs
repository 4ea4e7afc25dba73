namespace Safeguarding.Contracts.NationalPanel;

/// <summary>That a member takes no part in a case. Its papers are closed to them from then on.</summary>
/// <param name="MemberId">Subject of the member's sign-in.</param>
/// <param name="MemberName">The member's name as shown to colleagues.</param>
/// <param name="DeclaredAt">When it was declared (UTC).</param>
public record ConflictOfInterest(string MemberId, string MemberName, DateTime DeclaredAt);

/// <summary>A member declares their own conflict of interest on a case. Declaring it twice is declaring it once.</summary>
public record DeclareConflictRequest
{
    /// <summary>Why, for the secretariat's file; at most 1,000 characters.</summary>
    public string? Reason { get; init; }
}
