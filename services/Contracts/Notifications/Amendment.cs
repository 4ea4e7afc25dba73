namespace Safeguarding.Contracts.Notifications;

/// <summary>
/// Corrects or completes a notification that was sent: the whole content as it is to stand, as in sending, with the reason. Needs
/// <c>If-Match</c>. The same amendment sent again answers the same receipt; one that changes nothing is refused with 409
/// <c>nothing-changed</c>.
/// </summary>
public record AmendNotificationRequest : NotificationContent
{
    /// <summary>Why, as a code. Required.</summary>
    public AmendmentReason? Reason { get; init; }

    /// <summary>Why, in words, at most 2,000 characters. Required.</summary>
    public string? Text { get; init; }
}

/// <summary>Why a notification is amended.</summary>
public enum AmendmentReason
{
    /// <summary>An answer was wrong.</summary>
    Correction,

    /// <summary>More became known, or an answer was missing.</summary>
    NewInformation,

    /// <summary>A child has died since it was sent. Statistics go on to count what was sent.</summary>
    LaterDeath,

    /// <summary>Something else, explained in the reason text.</summary>
    Other,
}

/// <summary>Proof that a notification was amended. Sending the same amendment again gives the same receipt.</summary>
public record AmendmentReceipt
{
    /// <summary>The notification's id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The reference to quote.</summary>
    public required string Reference { get; init; }

    /// <summary>The version that the amendment made; also the <c>ETag</c>.</summary>
    public required int Version { get; init; }

    /// <summary>When it was amended (UTC).</summary>
    public required DateTime AmendedAt { get; init; }

    /// <summary>Paths of the answers that it changed.</summary>
    public required IReadOnlyList<string> Changed { get; init; }

    /// <summary>Whether the panel considers it, by what stands now.</summary>
    public required bool InPanelRemit { get; init; }

    /// <summary>By when it was to be sent, by the awareness that stands now; absent where no rule sets a date.</summary>
    public CalculatedClock? NotifyClock { get; init; }

    /// <summary>Whether it was sent after that day. The receipt of sending goes on to say what was known then.</summary>
    public required bool Late { get; init; }
}
