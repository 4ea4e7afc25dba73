namespace Safeguarding.Contracts.Notifications;

/// <summary>
/// Links two notifications of one incident; one of them leads: its local inquiry and panel case go on, those of the other are set aside
/// until the two are unlinked. Needs <c>If-Match</c> with the version of the one in the path. The same link asked for again is answered as
/// it stands.
/// </summary>
public record LinkNotificationsRequest
{
    /// <summary>The other notification's id. Required.</summary>
    public Guid? OtherId { get; init; }

    /// <summary>Which of the two leads: the one in the path or the other. Required.</summary>
    public Guid? LeadingId { get; init; }

    /// <summary>How the two belong together. Required.</summary>
    public LinkRelation? Relation { get; init; }

    /// <summary>Why, in words, at most 2,000 characters.</summary>
    public string? Text { get; init; }
}

/// <summary>
/// Takes a link back: <c>DELETE /api/notifications/{id}/links/{other}</c>, from either side. Asked again it is done. Errors:
/// <c>required</c>, <c>too-long</c>, and <c>not-allowed</c> for the reason by which the service itself unlinks.
/// </summary>
public record UnlinkNotificationsRequest
{
    /// <summary>Why. Required.</summary>
    public UnlinkReason? Reason { get; init; }

    /// <summary>Why, in words, at most 2,000 characters. Required.</summary>
    public string? Text { get; init; }
}

/// <summary>Why two notifications are no longer linked.</summary>
public enum UnlinkReason
{
    /// <summary>They turned out to be of two incidents.</summary>
    TwoIncidents,

    /// <summary>The other one is to lead, or another notification.</summary>
    WrongLead,

    /// <summary>Something else, as the words say.</summary>
    Other,

    /// <summary>The one that led was withdrawn, was de-escalated or is outside the panel's remit. Set by the service alone.</summary>
    LeadEnded,
}

/// <summary>Why two notifications are linked.</summary>
public enum LinkRelation
{
    /// <summary>The same incident was notified twice.</summary>
    SameIncident,

    /// <summary>One is of the child that was harmed, the other of the child that harmed.</summary>
    VictimAndPerpetrator,

    /// <summary>Two areas notified the same incident.</summary>
    TwoAreas,

    /// <summary>The one was withdrawn, and the incident sent anew, by the council that is responsible.</summary>
    SentAnew,
}

/// <summary>
/// A notification that is linked with the one that is read. When it was sent, when the authority had become aware and whether it was late
/// are always said; which notification it is, only to those who may read it.
/// </summary>
public record LinkedNotification
{
    /// <summary>Its id; absent where the caller may not read it.</summary>
    public Guid? Id { get; init; }

    /// <summary>Its reference; absent where the caller may not read it.</summary>
    public string? Reference { get; init; }

    /// <summary>GSS code of its area; absent where the caller may not read it.</summary>
    public string? AreaCode { get; init; }

    /// <summary>Where it stands.</summary>
    public required NotificationState State { get; init; }

    /// <summary>Whether it leads: then the case of the one that is read is set aside.</summary>
    public required bool Leads { get; init; }

    /// <summary>How the two belong together.</summary>
    public required LinkRelation Relation { get; init; }

    /// <summary>When they were linked (UTC).</summary>
    public required DateTime LinkedAt { get; init; }

    /// <summary>When it was sent (UTC).</summary>
    public required DateTime SentAt { get; init; }

    /// <summary>When its authority had become aware, as it was sent.</summary>
    public required DateOnly BecameAwareOn { get; init; }

    /// <summary>Whether it was late, as it was sent.</summary>
    public required bool Late { get; init; }
}
