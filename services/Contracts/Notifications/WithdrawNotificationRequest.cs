namespace Safeguarding.Contracts.Notifications;

/// <summary>
/// Withdraws a notification that was sent in error. Needs <c>If-Match</c>; one that is withdrawn already answers 409 <c>not-sent</c>.
/// </summary>
public record WithdrawNotificationRequest
{
    /// <summary>Why, as a code. Required.</summary>
    public WithdrawalReason? Reason { get; init; }

    /// <summary>Why, in words, at most 2,000 characters. Required.</summary>
    public string? Text { get; init; }
}
