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

    /// <summary>By when it is to be sent, as soon as the date of awareness is given; absent for an amendment.</summary>
    public CalculatedClock? NotifyClock { get; init; }

    /// <summary>The notification that it is to amend; absent for one that is still to be sent.</summary>
    public AmendedNotification? Amends { get; init; }

    /// <summary>The withdrawn notification that it is to send anew; absent for others.</summary>
    public ReplacedNotification? Replaces { get; init; }

    /// <summary>That another council handed it over; absent where none has.</summary>
    public DraftHandover? HandedOver { get; init; }

    /// <summary>What was saved.</summary>
    public required NotificationContent Content { get; init; }

    /// <summary>What is still missing before it can be sent; empty when it can.</summary>
    public required IReadOnlyList<MissingField> Missing { get; init; }

    /// <summary>
    /// Questions that do not apply to a child of that age, by their paths, for example <c>children[0].upn</c>: not to be asked, and not
    /// missed.
    /// </summary>
    public IReadOnlyList<string> NotAsked { get; init; } = [];
}

/// <summary>What the draft of an amendment is of.</summary>
/// <param name="NotificationId">The notification's id.</param>
/// <param name="Version">The version that the draft began with.</param>
public record AmendedNotification(Guid NotificationId, int Version);

/// <summary>The withdrawn notification that a draft sends anew, and how the first sending stood.</summary>
/// <param name="NotificationId">Its id.</param>
/// <param name="Reference">Its reference.</param>
/// <param name="SentAt">When it was sent (UTC).</param>
/// <param name="BecameAwareOn">When its authority had become aware, as it was sent.</param>
/// <param name="Late">Whether it was late, as it was sent.</param>
public record ReplacedNotification(Guid NotificationId, string Reference, DateTime SentAt, DateOnly BecameAwareOn, bool Late);

/// <summary>That a draft came from another council.</summary>
/// <param name="FromAreaCode">GSS code of that council's area.</param>
/// <param name="By">Name of who handed it over.</param>
/// <param name="At">When (UTC).</param>
/// <param name="Text">What they said of it; absent where nothing.</param>
public record DraftHandover(string FromAreaCode, string By, DateTime At, string? Text);

/// <summary>
/// Hands a draft over to the council that is responsible, or back to the one it came from. Needs <c>If-Match</c>. Its files and comments go
/// with it, and the caller's council sees it no more. 409 <c>is-amendment</c> for the draft of an amendment.
/// </summary>
public record HandOverDraftRequest
{
    /// <summary>GSS code of the area whose council is to send it, in force today. Required.</summary>
    public string? AreaCode { get; init; }

    /// <summary>What that council must know, at most 2,000 characters.</summary>
    public string? Text { get; init; }
}

/// <summary>Something that is still to be answered.</summary>
/// <param name="Path">Path in the content, for example <c>children[0].home.areaCode</c>.</param>
/// <param name="Message">What is asked, in words for display.</param>
public record MissingField(string Path, string Message);

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

    /// <summary>Reference of the notification that it is to amend; absent for one that is still to be sent.</summary>
    public string? Amends { get; init; }

    /// <summary>GSS code of the area whose council handed it over; absent where none has.</summary>
    public string? HandedOverFrom { get; init; }

    /// <summary>When it was handed over (UTC).</summary>
    public DateTime? HandedOverAt { get; init; }

    /// <summary>What the caller's own area calls it.</summary>
    public string? Nickname { get; init; }
}

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

    /// <summary>Questions that do not apply to a child of that age, by their paths.</summary>
    public IReadOnlyList<string> NotAsked { get; init; } = [];
}

/// <summary>What a partner said. Kept for ever, with the notification that the draft became.</summary>
public record PartnerComment
{
    /// <summary>The comment's id.</summary>
    public required Guid Id { get; init; }

    /// <summary>The agency that speaks.</summary>
    public required Agency Agency { get; init; }

    /// <summary>Who wrote it.</summary>
    public required string Author { get; init; }

    /// <summary>The comment; absent where the agency only signs.</summary>
    public string? Text { get; init; }

    /// <summary>Whether the agency signs beside the council.</summary>
    public required bool CoSigns { get; init; }

    /// <summary>The version of the draft or notification it is about.</summary>
    public required int OfVersion { get; init; }

    /// <summary>
    /// Paths of the answers that are different now from what that version said; empty where nothing is. Absent where what it said was not
    /// kept.
    /// </summary>
    public IReadOnlyList<string>? ChangedSince { get; init; }

    /// <summary>When it was made (UTC).</summary>
    public required DateTime MadeAt { get; init; }
}

/// <summary>
/// A comment of a health or police partner of the area on a notification, or on a draft that its council has shared; with or without a
/// signature beside the council's. A text or a signature is needed. <c>If-Match</c> is the version that the partner has read: a signature
/// is refused (412) where what it says has been changed since.
/// </summary>
public record PartnerCommentRequest
{
    /// <summary>The comment's id, a UUID (version 7) made by the caller, so that a retry is the same comment. Required.</summary>
    public Guid? Id { get; init; }

    /// <summary>The comment, at most 10,000 characters.</summary>
    public string? Text { get; init; }

    /// <summary>Whether the agency signs the notification beside the council.</summary>
    public bool? CoSigns { get; init; }
}
