namespace Safeguarding.Contracts.Notifications;

/// <summary>A whole notification, identities included. Reading it is recorded.</summary>
public record NotificationRecord
{
    /// <summary>The notification's id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The reference to quote.</summary>
    public required string Reference { get; init; }

    /// <summary>Where it stands.</summary>
    public required NotificationState State { get; init; }

    /// <summary>Its version, for <c>If-Match</c>; also the <c>ETag</c>.</summary>
    public required int Version { get; init; }

    /// <summary>When it was sent (UTC).</summary>
    public required DateTime SentAt { get; init; }

    /// <summary>GSS code of the area whose successor or own council is responsible today.</summary>
    public required string StewardAreaCode { get; init; }

    /// <summary>Whether the panel considers it.</summary>
    public required bool InPanelRemit { get; init; }

    /// <summary>Whether it was sent after its due date.</summary>
    public required bool Late { get; init; }

    /// <summary>By when it was to be sent, calculated from the facts as they stand now.</summary>
    public CalculatedClock? NotifyClock { get; init; }

    /// <summary>By when the rapid review is due, calculated from the facts as they stand now; absent outside the panel's remit.</summary>
    public CalculatedClock? RapidReviewClock { get; init; }

    /// <summary>The withdrawal, where there is one.</summary>
    public NotificationWithdrawal? Withdrawal { get; init; }

    /// <summary>What was reported, as it stands now.</summary>
    public required NotificationContent Content { get; init; }
}
