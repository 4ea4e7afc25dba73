using Safeguarding.Contracts;
using Safeguarding.Contracts.Identity;
using Safeguarding.Contracts.Notifications;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Notifications.Model;

/// <summary>Who must know of a notification. One that is named no more stays, and is told nothing further.</summary>
public class Recipient
{
    public required Guid Id { get; init; }

    public required Guid NotificationId { get; init; }

    public required RecipientKind Kind { get; init; }

    /// <summary>The answering area of a partner, or the area that is named.</summary>
    public string? AreaCode { get; init; }

    public Agency? Agency { get; init; }

    public required DateTime Since { get; init; }

    public DateTime? EndedAt { get; set; }

    public List<ReceiptOfVersion> Versions { get; } = [];

    public ReceiptOfVersion Latest => Versions.MaxBy(version => version.Number)!;

    /// <summary>Those who must know of it as it stands.</summary>
    public static IEnumerable<Recipient> Of(Notification sent, DateTime now)
    {
        // What once was the panel's to consider it hears of to the end.
        if (sent.RemitSince is not null)
            yield return New(RecipientKind.Panel);
        yield return New(RecipientKind.Department);
        yield return New(RecipientKind.Inspectorate);
        foreach (var agency in Enum.GetValues<Agency>())
        {
            // The council told it, unless the panel gave the case to another one since.
            if (agency != Safeguarding.Contracts.Agency.LocalAuthority || sent.GivenToAreaCode is not null)
                yield return New(RecipientKind.Partner, sent.AnsweringAreaCode, agency);
        }

        foreach (var other in sent.OtherAreas.OrderBy(other => other.AreaCode))
            yield return New(RecipientKind.Area, other.AreaCode);

        Recipient New(RecipientKind kind, string? area = null, Agency? agency = null) => new()
        {
            Id = Guid.CreateVersion7(),
            NotificationId = sent.Id,
            Kind = kind,
            AreaCode = area,
            Agency = agency,
            Since = now,
        };
    }

    /// <summary>The national organisation whose people read what is shared with it; null for all others.</summary>
    public static RecipientKind? KindOf(CurrentUser user) => user switch
    {
        { IsRecipient: true, OrganisationKind: OrganisationType.Department } => RecipientKind.Department,
        { IsRecipient: true, OrganisationKind: OrganisationType.Inspectorate } => RecipientKind.Inspectorate,
        _ => null,
    };

    public bool IsSame(Recipient other) => (Kind, AreaCode, Agency) == (other.Kind, other.AreaCode, other.Agency);

    /// <summary>Whether the caller belongs to it and it is still named.</summary>
    public bool IsOf(CurrentUser user, AreaRegister areas) => EndedAt is null && Kind switch
    {
        RecipientKind.Panel => user.IsPanel,
        RecipientKind.Department or RecipientKind.Inspectorate => KindOf(user) == Kind,
        RecipientKind.Partner => user.IsAreaPartner && user.Agency == Agency && areas.IsServedBy(AreaCode!, user),
        _ => user.IsAreaPartner && areas.IsServedBy(AreaCode!, user),
    };
}

/// <summary>What is known of a version at one recipient: nothing says that they were told before they were.</summary>
public class ReceiptOfVersion : IVersioned
{
    public required Guid RecipientId { get; init; }

    /// <summary>The version of the notification.</summary>
    public required int Number { get; init; }

    /// <summary>The notice that tells them.</summary>
    public required Guid NoticeId { get; init; }

    public required DateTime ToTellSince { get; init; }

    public DateTime? ToldAt { get; set; }

    public DateTime? OpenedAt { get; set; }

    public DateTime? AcknowledgedAt { get; private set; }

    public string? AcknowledgedById { get; private set; }

    public string? AcknowledgedByName { get; private set; }

    /// <summary>Of two who acknowledge at the same moment the second finds the first.</summary>
    public int Version { get; set; }

    public void Acknowledge(CurrentUser user, DateTime now) =>
        (AcknowledgedAt, AcknowledgedById, AcknowledgedByName, OpenedAt) = (now, user.Id, user.Name, OpenedAt ?? now);
}
