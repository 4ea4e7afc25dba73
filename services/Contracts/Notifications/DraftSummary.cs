namespace Safeguarding.Contracts.Notifications;

/// <summary>A draft as a list shows it: no identity.</summary>
public record DraftSummary
{
    /// <summary>The draft's id.</summary>
    public required Guid Id { get; init; }

    /// <summary>Why the notification will be made, where it is answered.</summary>
    public IncidentKind? Kind { get; init; }

    /// <summary>When it was last saved (UTC).</summary>
    public required DateTime SavedAt { get; init; }

    /// <summary>The last day to send it in time, where awareness is answered.</summary>
    public DateOnly? NotifyDueOn { get; init; }
}
