namespace Safeguarding.Contracts.Notifications;

/// <summary>A notification as a list shows it: no identity.</summary>
public record NotificationSummary
{
    /// <summary>The notification's id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The reference to quote.</summary>
    public required string Reference { get; init; }

    /// <summary>Why it was made.</summary>
    public required IncidentKind Kind { get; init; }

    /// <summary>Where it stands.</summary>
    public required NotificationState State { get; init; }

    /// <summary>GSS code of the responsible area, as sent.</summary>
    public required string AreaCode { get; init; }

    /// <summary>When it was sent (UTC).</summary>
    public required DateTime SentAt { get; init; }

    /// <summary>When the authority became aware.</summary>
    public required DateOnly BecameAwareOn { get; init; }

    /// <summary>How many children it names, unborn ones included.</summary>
    public required int NumberOfChildren { get; init; }

    /// <summary>Whether the panel considers it.</summary>
    public required bool InPanelRemit { get; init; }

    /// <summary>Whether it was sent after its due date.</summary>
    public required bool Late { get; init; }

    /// <summary>By when the rapid review was due as the receipt said; absent outside the panel's remit.</summary>
    public DateOnly? RapidReviewDueOn { get; init; }
}
