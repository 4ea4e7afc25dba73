namespace Safeguarding.Contracts.Notifications;

/// <summary>A notification that is being written. Belongs to the council that saved it; starts no clock and tells no one.</summary>
public record NotificationDraft
{
    /// <summary>The draft's id, made by the caller; becomes the notification's.</summary>
    public required Guid Id { get; init; }

    /// <summary>Its version, for <c>If-Match</c>; also the <c>ETag</c>.</summary>
    public required int Version { get; init; }

    /// <summary>When it was last saved (UTC).</summary>
    public required DateTime SavedAt { get; init; }

    /// <summary>When the council asked its partners to comment (UTC); until then nobody else sees the draft.</summary>
    public DateTime? SharedAt { get; init; }

    /// <summary>By when it is to be sent, as soon as the date of awareness is given.</summary>
    public CalculatedClock? NotifyClock { get; init; }

    /// <summary>What was saved.</summary>
    public required NotificationContent Content { get; init; }

    /// <summary>What is still missing before it can be sent; empty when it can.</summary>
    public required IReadOnlyList<MissingField> Missing { get; init; }
}
