namespace Safeguarding.Contracts.Notifications;

/// <summary>
/// Erases what a notification says of people, for good: reading it answers 410 <c>erased</c> from then on. Its reference, what became of it
/// and the facts that statistics count stay. Refused with 409 <c>legal-hold</c> or <c>kept</c> while it must be kept.
/// </summary>
public record EraseNotificationRequest
{
    /// <summary>Why. Required.</summary>
    public ErasureReason? Reason { get; init; }

    /// <summary>
    /// The number of the court's order: capital letters, digits, and <c>/ . -</c> between them, at most 40. Required for
    /// <see cref="ErasureReason.CourtOrder"/>, and for nothing else. It stays in the audit.
    /// </summary>
    public string? OrderNumber { get; init; }
}

/// <summary>Why a notification is erased.</summary>
public enum ErasureReason
{
    /// <summary>The time is over for which it had to be kept.</summary>
    RetentionEnded,

    /// <summary>A court ordered it.</summary>
    CourtOrder,
}

/// <summary>Keeps a notification that is proposed to be erased; on the day after it is proposed anew.</summary>
public record PostponeErasureRequest
{
    /// <summary>The last day on which it is kept (Europe/London): after today, at most ten years ahead. Required.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Why, at most 500 characters. Required. Kept with the notification and sealed like it.</summary>
    public string? Reason { get; init; }
}

/// <summary>Holds a notification, so that it is not erased, or lifts the hold.</summary>
public record HoldNotificationRequest
{
    /// <summary>Whether it is held from now on. Required.</summary>
    public bool? Held { get; init; }

    /// <summary>Why, at most 500 characters. Required.</summary>
    public string? Reason { get; init; }
}

/// <summary>How long a notification is kept, and whether it still is: no identity.</summary>
public record NotificationRetention
{
    /// <summary>The notification's id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The reference to quote.</summary>
    public required string Reference { get; init; }

    /// <summary>Why it was made, as it was sent: its class in the retention schedule.</summary>
    public required IncidentKind Kind { get; init; }

    /// <summary>GSS code of the responsible area.</summary>
    public required string AreaCode { get; init; }

    /// <summary>When it was sent (UTC).</summary>
    public required DateTime SentAt { get; init; }

    /// <summary>The last day on which it must be kept.</summary>
    public required DateOnly KeptUntil { get; init; }

    /// <summary>Since when it is held (UTC); <see langword="null"/> where it is not.</summary>
    public DateTime? HeldSince { get; init; }

    /// <summary>Since when it is proposed to erase it (UTC); <see langword="null"/> where nobody is to decide.</summary>
    public DateTime? ProposedAt { get; init; }

    /// <summary>The last day on which it is kept all the same (Europe/London), where somebody postponed its erasure.</summary>
    public DateOnly? PostponedUntil { get; init; }

    /// <summary>Why it was postponed; in the answer of one notification alone.</summary>
    public string? PostponedBecause { get; init; }

    /// <summary>When it was erased (UTC); <see langword="null"/> where it is not.</summary>
    public DateTime? ErasedAt { get; init; }

    /// <summary>Why it was erased.</summary>
    public ErasureReason? ErasedBecause { get; init; }
}
