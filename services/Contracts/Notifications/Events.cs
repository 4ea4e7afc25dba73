namespace Safeguarding.Contracts.Notifications;

/// <summary>An area has sent a notification. Published once per notification; carries ids, codes and dates only.</summary>
public record IncidentNotified
{
    /// <summary>The notification's id, made by the caller.</summary>
    public required Guid NotificationId { get; init; }

    /// <summary>The reference shown to people, for example <c>SIN-2026-7QK4R-X</c>.</summary>
    public required string Reference { get; init; }

    /// <summary>Why the notification is made.</summary>
    public required IncidentKind Kind { get; init; }

    /// <summary>GSS code of the responsible area, as valid when sent.</summary>
    public required string AreaCode { get; init; }

    /// <summary>GSS codes of other areas named (residence, placing authority).</summary>
    public IReadOnlyList<string> OtherAreaCodes { get; init; } = [];

    /// <summary>
    /// When it was sent, or the panel was told of it by telephone or on paper (UTC). The rapid review's clock starts on this instant's
    /// date in Europe/London.
    /// </summary>
    public required DateTime SentAt { get; init; }

    /// <summary>When it was entered (UTC), where the panel had been told of it before.</summary>
    public DateTime? EnteredAt { get; init; }

    /// <summary>The date (Europe/London) on which the authority became aware.</summary>
    public required DateOnly BecameAwareOn { get; init; }

    /// <summary>How many children are named, unborn ones included.</summary>
    public required int NumberOfChildren { get; init; }

    /// <summary>
    /// Whether the panel considers it: false for a looked-after death without abuse or neglect, and for a care leaver's death.
    /// </summary>
    public required bool InPanelRemit { get; init; }

    /// <summary>Whether it was sent after its due date (five working days after awareness, Working Together).</summary>
    public required bool Late { get; init; }

    /// <summary>Whether media interest is expected or present.</summary>
    public bool MediaInterest { get; init; }

    /// <summary>
    /// When it first came into the panel's remit (UTC), where an amendment brought it there: the rapid review's clock starts then.
    /// </summary>
    public DateTime? RemitSince { get; init; }
}

/// <summary>A notification was corrected or completed. What it said before stays readable; carries ids, codes and dates only.</summary>
public record NotificationAmended
{
    /// <summary>The notification's id.</summary>
    public required Guid NotificationId { get; init; }

    /// <summary>The version that the amendment made; an older one than is known changes nothing.</summary>
    public required int Version { get; init; }

    /// <summary>When it was amended (UTC).</summary>
    public required DateTime AmendedAt { get; init; }

    /// <summary>Why, as a code.</summary>
    public required AmendmentReason Reason { get; init; }

    /// <summary>The facts as <see cref="IncidentNotified"/> would tell them now.</summary>
    public required IncidentNotified Facts { get; init; }
}

/// <summary>A notification was sent in error and withdrawn. It is never deleted; its local inquiry and panel case end.</summary>
public record NotificationWithdrawn
{
    /// <summary>The notification's id.</summary>
    public required Guid NotificationId { get; init; }

    /// <summary>The notification's version after the withdrawal.</summary>
    public required int Version { get; init; }

    /// <summary>Whether it ever was within the panel's remit; where it was not, no inquiry and no case of it was ever opened.</summary>
    public required bool InPanelRemit { get; init; }

    /// <summary>Why, as a code.</summary>
    public required WithdrawalReason Reason { get; init; }

    /// <summary>When it was withdrawn (UTC).</summary>
    public required DateTime WithdrawnAt { get; init; }
}

/// <summary>
/// The criteria turned out not to be met. The notification stays readable; its local inquiry and panel case end, and no clock of it runs.
/// </summary>
public record NotificationDeescalated
{
    /// <summary>The notification's id.</summary>
    public required Guid NotificationId { get; init; }

    /// <summary>The notification's version after the de-escalation.</summary>
    public required int Version { get; init; }

    /// <summary>Whether it ever was within the panel's remit; where it was not, no inquiry and no case of it was ever opened.</summary>
    public required bool InPanelRemit { get; init; }

    /// <summary>Which criterion is not met, as a code.</summary>
    public required DeescalationReason Reason { get; init; }

    /// <summary>When it was de-escalated (UTC).</summary>
    public required DateTime DeescalatedAt { get; init; }
}

/// <summary>
/// Two notifications of one incident are linked, and one leads. The inquiry and the panel case of the other are set aside: there is one of
/// each for one incident.
/// </summary>
public record NotificationsLinked
{
    /// <summary>The notification that follows.</summary>
    public required Guid NotificationId { get; init; }

    /// <summary>The one that leads.</summary>
    public required Guid LeadingId { get; init; }

    /// <summary>Version of the one that follows; an older change of its links than is known changes nothing.</summary>
    public required int Version { get; init; }

    /// <summary>How the two belong together, as a code.</summary>
    public required LinkRelation Relation { get; init; }

    /// <summary>When they were linked (UTC).</summary>
    public required DateTime LinkedAt { get; init; }
}

/// <summary>Two linked notifications stand each for itself again: what was set aside goes on where it stood.</summary>
public record NotificationsUnlinked
{
    /// <summary>The notification that followed.</summary>
    public required Guid NotificationId { get; init; }

    /// <summary>The one that led.</summary>
    public required Guid LeadingId { get; init; }

    /// <summary>Version of the one that followed; an older change of its links than is known changes nothing.</summary>
    public required int Version { get; init; }

    /// <summary>When they were unlinked (UTC).</summary>
    public required DateTime UnlinkedAt { get; init; }
}
