namespace Safeguarding.Contracts.Notifications;

/// <summary>
/// Withdraws a notification that was sent in error. Needs <c>If-Match</c>. The same withdrawal sent again answers the same receipt; of one
/// that was withdrawn or de-escalated otherwise, 409 <c>not-sent</c>.
/// </summary>
public record WithdrawNotificationRequest
{
    /// <summary>Why, as a code. Required.</summary>
    public WithdrawalReason? Reason { get; init; }

    /// <summary>Why, in words, at most 2,000 characters. Required.</summary>
    public string? Text { get; init; }
}

/// <summary>Why a notification is withdrawn.</summary>
public enum WithdrawalReason
{
    /// <summary>Sent by mistake.</summary>
    SentInError,

    /// <summary>The same incident was already notified by this or another area.</summary>
    Duplicate,

    /// <summary>Another area is responsible and notifies.</summary>
    WrongArea,

    /// <summary>Something else, explained in the reason text.</summary>
    Other,
}

/// <summary>Proof that a notification was withdrawn.</summary>
public record WithdrawalReceipt
{
    /// <summary>The notification's id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The reference to quote.</summary>
    public required string Reference { get; init; }

    /// <summary>Where it stands now.</summary>
    public required NotificationState State { get; init; }

    /// <summary>Its version after the withdrawal; also the <c>ETag</c>.</summary>
    public required int Version { get; init; }

    /// <summary>When it was withdrawn (UTC).</summary>
    public required DateTime WithdrawnAt { get; init; }
}

/// <summary>That and why a notification was withdrawn.</summary>
/// <param name="Reason">Why, as a code.</param>
/// <param name="Text">Why, in words.</param>
/// <param name="WithdrawnAt">When (UTC).</param>
public record NotificationWithdrawal(WithdrawalReason Reason, string Text, DateTime WithdrawnAt);
