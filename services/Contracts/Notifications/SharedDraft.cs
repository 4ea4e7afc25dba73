namespace Safeguarding.Contracts.Notifications;

/// <summary>A draft as the partners read it that were asked to comment. Holds identities: reading it is recorded.</summary>
public record SharedDraft
{
    /// <summary>The draft's id, and the notification's once it is sent.</summary>
    public required Guid Id { get; init; }

    /// <summary>Its version, which a comment is about.</summary>
    public required int Version { get; init; }

    /// <summary>When it was last saved (UTC).</summary>
    public required DateTime SavedAt { get; init; }

    /// <summary>By when it is to be sent, where awareness is answered.</summary>
    public CalculatedClock? NotifyClock { get; init; }

    /// <summary>What the council has written so far.</summary>
    public required NotificationContent Content { get; init; }
}
