namespace Safeguarding.Contracts.Notices;

/// <summary>What a notice tells of.</summary>
public enum NoticeKind
{
    /// <summary>The council asks health or police to comment on a draft.</summary>
    DraftToComment,

    /// <summary>A partner commented on a draft or a notification.</summary>
    PartnerCommented,

    /// <summary>The last day to send a draft comes near, or is over.</summary>
    DraftDue,

    /// <summary>The council of the area notified a serious incident.</summary>
    NotificationReceived,

    /// <summary>A notification of another area names this one.</summary>
    AreaNamed,

    /// <summary>The rapid review began.</summary>
    RapidReviewOpened,

    /// <summary>The rapid review's last day comes near, or is over.</summary>
    RapidReviewDue,

    /// <summary>The rapid review is written and waits for the agency's signature.</summary>
    SignatureMissing,

    /// <summary>The text changed after the agency had signed, so that it must sign again.</summary>
    SignatureVoided,

    /// <summary>A rapid review reached the panel.</summary>
    RapidReviewReceived,

    /// <summary>The panel's day to answer a rapid review comes near, or is over.</summary>
    PanelAnswerDue,

    /// <summary>The panel decided on the area's case.</summary>
    PanelDecided,

    /// <summary>A meeting of the panel considers the case.</summary>
    CaseOnAgenda,

    /// <summary>The panel decided for a national inquiry, which is to be opened.</summary>
    InquiryToOpen,

    /// <summary>A practice review began.</summary>
    PracticeReviewStarted,

    /// <summary>The last day to publish a practice review comes near, or is over.</summary>
    PracticeReviewDue,

    /// <summary>A practice review is public.</summary>
    PracticeReviewPublished,

    /// <summary>A bulletin waits for a second person.</summary>
    BulletinToApprove,

    /// <summary>A second person approved the bulletin; it can be sent.</summary>
    BulletinApproved,

    /// <summary>A notification that its reader was told of was amended.</summary>
    NotificationAmended,

    /// <summary>A colleague gave its reader a panel case to look after.</summary>
    CaseHandedOver,

    /// <summary>The notification that its reader sent was received.</summary>
    NotificationSent,

    /// <summary>Notifications need not be kept any more: somebody decides whether they are erased.</summary>
    ErasureProposed,

    /// <summary>A notification is shared with its reader's organisation, which neither made it nor is named on it.</summary>
    NotificationShared,

    /// <summary>A notification that its reader was told of was withdrawn.</summary>
    NotificationWithdrawn,

    /// <summary>A notification that its reader was told of was de-escalated: the criteria turned out not to be met.</summary>
    NotificationDeescalated,

    /// <summary>Two notifications of one incident were linked; one of them leads.</summary>
    NotificationsLinked,

    /// <summary>Two linked notifications stand each for itself again.</summary>
    NotificationsUnlinked,

    /// <summary>Another council handed a draft over, which its reader's council is to send.</summary>
    DraftHandedOver,

    /// <summary>Another council, writing a notification, asked after a child that its reader's council notified.</summary>
    ChildAskedAfter,

    /// <summary>The responsible area opened the whole of a notification to its reader's area, or closed it again.</summary>
    ShareChanged,

    /// <summary>A case of the area was restricted: its reader names the people of their organisation who see it.</summary>
    PeopleToName,
}

/// <summary>A notice as its reader sees it in the list of all of theirs. Unseen ones come first, then the newest.</summary>
public record NoticeSummary
{
    /// <summary>The notice's id; each of its readers has one of their own.</summary>
    public required Guid Id { get; init; }

    /// <summary>What it tells of.</summary>
    public required NoticeKind Kind { get; init; }

    /// <summary>What its reader acts on: a draft, an inquiry, a panel case, a bulletin.</summary>
    public required Guid SubjectId { get; init; }

    /// <summary>The notification it belongs to, or the draft that becomes one; <see langword="null"/> for none.</summary>
    public Guid? CaseId { get; init; }

    /// <summary>The reference that people know it by; <see langword="null"/> for what has none yet.</summary>
    public string? Reference { get; init; }

    /// <summary>The last day for what is asked; <see langword="null"/> without a deadline.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>When it was raised (UTC).</summary>
    public required DateTime RaisedAt { get; init; }

    /// <summary>When its reader was told by email (UTC); <see langword="null"/> where they were not.</summary>
    public DateTime? MailedAt { get; init; }

    /// <summary>When its reader first followed it, in whatever browser (UTC).</summary>
    public DateTime? SeenAt { get; init; }

    /// <summary>When what it asks was done, or its case ended (UTC).</summary>
    public DateTime? SettledAt { get; init; }
}

/// <summary>How many notices of the caller are neither seen nor settled.</summary>
/// <param name="Unseen">Their number.</param>
public record NoticeCount(int Unseen);

/// <summary>Marks all notices of the caller as seen that were raised until then.</summary>
public record SeeNoticesRequest
{
    /// <summary>The newest that the caller was shown (UTC); what came later stays unseen. All without it.</summary>
    public DateTime? Until { get; init; }
}

/// <summary>
/// Who was told of something on a case: one person of the caller's own organisation by name, or all of another organisation together.
/// </summary>
public record ToldOnCase
{
    /// <summary>Id of the notice, as the service raised it.</summary>
    public Guid? NoticeId { get; init; }

    /// <summary>What they were told.</summary>
    public required NoticeKind Kind { get; init; }

    /// <summary>When it happened (UTC).</summary>
    public required DateTime RaisedAt { get; init; }

    /// <summary>Name of the person; <see langword="null"/> for people of another organisation.</summary>
    public string? Name { get; init; }

    /// <summary>Name of their organisation.</summary>
    public required string Organisation { get; init; }

    /// <summary>How many people there were told.</summary>
    public required int People { get; init; }

    /// <summary>When the first of them was told by email (UTC).</summary>
    public DateTime? MailedAt { get; init; }

    /// <summary>When the first of them followed the notice (UTC).</summary>
    public DateTime? SeenAt { get; init; }
}
