namespace Safeguarding.Contracts.Notifications;

/// <summary>A notification was sent in error and withdrawn. It is never deleted; its local inquiry and panel case end.</summary>
public record NotificationWithdrawn
{
    /// <summary>The notification's id.</summary>
    public required Guid NotificationId { get; init; }

    /// <summary>The notification's version after the withdrawal.</summary>
    public required int Version { get; init; }

    /// <summary>Whether it was within the panel's remit; where it was not, no inquiry and no case of it was ever opened.</summary>
    public required bool InPanelRemit { get; init; }

    /// <summary>Why, as a code.</summary>
    public required WithdrawalReason Reason { get; init; }

    /// <summary>When it was withdrawn (UTC).</summary>
    public required DateTime WithdrawnAt { get; init; }
}
