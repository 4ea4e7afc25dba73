namespace Safeguarding.Contracts.Notifications;

/// <summary>
/// Somebody who must know of a notification, and what is known of their having been told of each version that concerns them.
/// </summary>
public record NotificationRecipient
{
    /// <summary>The recipient's id.</summary>
    public required Guid Id { get; init; }

    /// <summary>Why they must know.</summary>
    public required RecipientKind Kind { get; init; }

    /// <summary>GSS code of a partner's or named area, as it was then; who took its place serves it now.</summary>
    public string? AreaCode { get; init; }

    /// <summary>Which partner of the responsible area.</summary>
    public Agency? Agency { get; init; }

    /// <summary>Why another area is named.</summary>
    public OtherAreaReason? Reason { get; init; }

    /// <summary>Whether the caller belongs to it, and may acknowledge.</summary>
    public required bool IsOwn { get; init; }

    /// <summary>Since when they must know (UTC).</summary>
    public required DateTime Since { get; init; }

    /// <summary>When they ceased to be named (UTC): the record of what they were told stays, and they see nothing more.</summary>
    public DateTime? EndedAt { get; init; }

    /// <summary>The versions that they were to be told of, oldest first.</summary>
    public required IReadOnlyList<ReceivedVersion> Versions { get; init; }

    /// <summary>What the responsible area opened to another area, and closed again, oldest first.</summary>
    public IReadOnlyList<ShareOpening> Openings { get; init; } = [];
}

/// <summary>What is known of one version at one recipient. An email is no proof that it was read; an acknowledgement is.</summary>
public record ReceivedVersion
{
    /// <summary>The version of the notification.</summary>
    public required int Version { get; init; }

    /// <summary>When it was sent, amended or withdrawn, so that they were to be told (UTC).</summary>
    public required DateTime ToTellSince { get; init; }

    /// <summary>When the email to the first of their people was accepted (UTC); absent while none was.</summary>
    public DateTime? ToldAt { get; init; }

    /// <summary>When the first of them opened that version (UTC); absent while none has.</summary>
    public DateTime? OpenedAt { get; init; }

    /// <summary>When one of them acknowledged it (UTC); absent while none has.</summary>
    public DateTime? AcknowledgedAt { get; init; }

    /// <summary>Who acknowledged it.</summary>
    public string? AcknowledgedBy { get; init; }
}

/// <summary>Who must know of a notification.</summary>
public enum RecipientKind
{
    /// <summary>The national panel, where the notification is or was in its remit (Children Act 2004 s.16C(1)).</summary>
    Panel,

    /// <summary>The department, for the Secretary of State: every notification (Working Together 2023, chapter 5).</summary>
    Department,

    /// <summary>The inspectorate: every notification (Working Together 2023, chapter 5).</summary>
    Inspectorate,

    /// <summary>Another safeguarding partner of the area that answers for it.</summary>
    Partner,

    /// <summary>Another area that the notification names.</summary>
    Area,
}

/// <summary>
/// Acknowledges a version for the caller's organisation or area. The first acknowledgement stands; once more changes nothing. Errors:
/// <c>required</c>; <c>unknown-version</c> for one that the recipient was not to be told of.
/// </summary>
public record AcknowledgeRequest
{
    /// <summary>The version that was read. Required.</summary>
    public int? Version { get; init; }
}

/// <summary>
/// Opens the whole of a notification to an area that is named on it, or closes it again: its council decides, both sides see why. Errors:
/// <c>required</c>, <c>too-long</c>; 409 <c>not-an-area</c> for a recipient that is none, <c>not-named</c> for one that is no more.
/// </summary>
public record OpenShareRequest
{
    /// <summary>Whether it is to be open. Required.</summary>
    public bool? Open { get; init; }

    /// <summary>Why; at most 500 characters. Required.</summary>
    public string? Reason { get; init; }
}

/// <summary>What the responsible area opened to another one.</summary>
public record ShareOpening
{
    /// <summary>Why; absent once it was erased.</summary>
    public string? Reason { get; init; }

    /// <summary>When (UTC).</summary>
    public required DateTime OpenedAt { get; init; }

    /// <summary>Who opened it.</summary>
    public required string OpenedBy { get; init; }

    /// <summary>When it was closed again (UTC); absent while it is open.</summary>
    public DateTime? ClosedAt { get; init; }

    /// <summary>Who closed it; absent where it ended because the area is no longer named.</summary>
    public string? ClosedBy { get; init; }

    /// <summary>Why it was closed; absent where nobody closed it, and once it was erased.</summary>
    public string? ClosedBecause { get; init; }
}

/// <summary>A notification that is shared with the caller's organisation: <c>GET /api/notifications/shared</c>, newest first.</summary>
public record SharedNotification
{
    /// <summary>What a list shows of it.</summary>
    public required NotificationSummary Summary { get; init; }

    /// <summary>The caller's organisation as a recipient, to acknowledge.</summary>
    public required Guid RecipientId { get; init; }

    /// <summary>The latest version that it was to be told of.</summary>
    public required ReceivedVersion Latest { get; init; }
}
