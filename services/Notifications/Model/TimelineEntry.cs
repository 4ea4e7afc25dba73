using Safeguarding.Contracts.Notices;
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

    /// <summary>
    /// What other services have no event of its own for, and say by asking somebody to look: that is what happened, too. The business key
    /// is the notice's id. All other notices are of facts that the timeline has already, or of deadlines.
    /// </summary>
    public static readonly IReadOnlyDictionary<NoticeKind, TimelineEventKind> OfNotices = new Dictionary<NoticeKind, TimelineEventKind>
    {
        [NoticeKind.RapidReviewOpened] = TimelineEventKind.RapidReviewOpened,
        [NoticeKind.SignatureVoided] = TimelineEventKind.SignatureVoided,
        [NoticeKind.CaseHandedOver] = TimelineEventKind.GivenToColleague,
        [NoticeKind.CaseOnAgenda] = TimelineEventKind.PutOnAgenda,
    };

    public required Guid Id { get; init; }

    public required Guid NotificationId { get; init; }

    public required TimelineEventKind Kind { get; init; }

    /// <summary>
    /// What makes it the same event however often it is delivered: the decision's id, the inquiry's id and version, the notice's id.
    /// </summary>
    public required string BusinessKey { get; init; }

    public required DateTime OccurredAt { get; init; }

    public required Guid SubjectId { get; init; }

    public string? Code { get; init; }

    public int? Number { get; init; }

    public DateOnly? DueOn { get; init; }

    public bool? Late { get; init; }
}
