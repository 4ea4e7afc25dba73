namespace Safeguarding.Contracts.Identity;

/// <summary>
/// Takes a person's authenticator app, recovery codes and passkeys away, for a lost phone: at the next sign-in they set up a new app. Ends all
/// their sessions. Errors: <c>required</c>, <c>too-long</c>; <c>not-allowed</c> for oneself.
/// </summary>
public record ResetSecondFactorRequest
{
    /// <summary>Why, and how the person was recognised; at most 400 characters. Kept in the audit.</summary>
    public string? Reason { get; init; }
}
