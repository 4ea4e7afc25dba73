namespace Safeguarding.Contracts.Identity;

/// <summary>
/// Ends a person's access: no sign-in from now on, no new tokens, and the access tokens already given run out within five minutes.
/// Errors: <c>required</c>, <c>too-long</c>; <c>not-allowed</c> for oneself; <c>last-approver</c> where nobody would be left to manage the
/// organisation's people.
/// </summary>
public record RecordLeavingRequest
{
    /// <summary>Why; at most 400 characters. Kept in the audit.</summary>
    public string? Reason { get; init; }
}
