using Safeguarding.Contracts.Notifications;

namespace Safeguarding.Notifications.Model;

/// <summary>
/// Something another service has told about a notification. Kept even where the notification is not known here (yet): a database
/// restored from a backup may be older than the messages.
/// </summary>
public class TimelineEntry
{
    /// <summary>Code of a rapid review whose area wants a practice review.</summary>
    public const string WantsPracticeReview = "practiceReview";

    public required Guid Id { get; init; }

    public required Guid NotificationId { get; init; }

    public required TimelineEventKind Kind { get; init; }

    /// <summary>What makes it the same event however often it is delivered: the decision's id, the inquiry's id and version.</summary>
    public required string BusinessKey { get; init; }

    public required DateTime OccurredAt { get; init; }

    public required Guid SubjectId { get; init; }

    public string? Code { get; init; }

    public int? Number { get; init; }

    public DateOnly? DueOn { get; init; }

    public bool? Late { get; init; }
}
