namespace Safeguarding.Contracts.Notifications;

/// <summary>
/// De-escalates a notification: the criteria turned out not to be met. It was right to send it, so it is not withdrawn; it stays readable,
/// and no rapid review follows. Needs <c>If-Match</c>. The same de-escalation sent again answers the same receipt; of one that was
/// withdrawn or de-escalated otherwise, 409 <c>not-sent</c>.
/// </summary>
public record DeescalateNotificationRequest
{
    /// <summary>Which criterion is not met, as a code. Required.</summary>
    public DeescalationReason? Reason { get; init; }

    /// <summary>Why, in words, at most 2,000 characters. Required.</summary>
    public string? Text { get; init; }
}

/// <summary>Which criterion of the duty to notify is not met after all (Children Act 2004 s.16C(1)).</summary>
public enum DeescalationReason
{
    /// <summary>Abuse or neglect of the child is neither known nor suspected any more.</summary>
    AbuseExcluded,

    /// <summary>The child did not die and was not seriously harmed.</summary>
    HarmNotSerious,

    /// <summary>Something else, explained in the reason text.</summary>
    Other,
}

/// <summary>Proof that a notification was de-escalated.</summary>
public record DeescalationReceipt
{
    /// <summary>The notification's id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The reference to quote.</summary>
    public required string Reference { get; init; }

    /// <summary>Where it stands now.</summary>
    public required NotificationState State { get; init; }

    /// <summary>Its version after the de-escalation; also the <c>ETag</c>.</summary>
    public required int Version { get; init; }

    /// <summary>When it was de-escalated (UTC).</summary>
    public required DateTime DeescalatedAt { get; init; }
}

/// <summary>That and why a notification was de-escalated.</summary>
/// <param name="Reason">Why, as a code.</param>
/// <param name="Text">Why, in words.</param>
/// <param name="DeescalatedAt">When (UTC).</param>
public record NotificationDeescalation(DeescalationReason Reason, string Text, DateTime DeescalatedAt);
