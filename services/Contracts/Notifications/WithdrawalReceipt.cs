namespace Safeguarding.Contracts.Notifications;

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
