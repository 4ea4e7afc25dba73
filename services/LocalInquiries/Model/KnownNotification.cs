using Safeguarding.Contracts.Notifications;
using Safeguarding.ServiceDefaults.Cases;

namespace Safeguarding.LocalInquiries.Model;

/// <summary>
/// What is known of a notification, whichever message comes first. Opening, amending, withdrawing and giving to an area all write this one
/// row, so that they can never pass each other unseen: the one that is late fails on it, is retried and finds the other.
/// </summary>
public class KnownNotification
{
    public required Guid NotificationId { get; init; }
    public Guid? InquiryId { get; set; }
    public DateTime? WithdrawnAt { get; private set; }
    public WithdrawalReason? WithdrawalReason { get; private set; }
    public DateTime? DeescalatedAt { get; private set; }
    public DeescalationReason? DeescalationReason { get; private set; }

    /// <summary>The newest version of its facts that is known, see <see cref="NotifiedFacts"/>; 0 for none.</summary>
    public int FactsVersion { get; private set; }
    public string? Facts { get; private set; }

    /// <summary>The area that alone answers for it, by the panel's change of that number; 0 for none.</summary>
    public string? GivenToAreaCode { get; set; }
    public int AreaVersion { get; set; }

    /// <summary>Who may see the case, as the panel says; null for all who have the right anyway.</summary>
    public CaseAccess? Access { get; private init; }

    /// <summary>The notification that leads, by the link that is known of that version; null while this one stands for itself.</summary>
    public Guid? LeadingId { get; private set; }
    public LinkRelation? LinkRelation { get; private set; }
    public DateTime? LinkedAt { get; private set; }
    public int LinkVersion { get; private set; }

    public DateTime? EndedAt => WithdrawnAt ?? DeescalatedAt;

    /// <summary>How it ended; null while it has not.</summary>
    public NotificationEnd? Ending =>
        EndedAt is { } at ? new NotificationEnd(NotificationId, at, WithdrawalReason, DeescalationReason) : null;

    public void End(NotificationEnd end)
    {
        (WithdrawnAt, WithdrawalReason) = (end.Withdrawal is null ? null : end.At, end.Withdrawal);
        (DeescalatedAt, DeescalationReason) = (end.Deescalation is null ? null : end.At, end.Deescalation);
    }

    public NotificationLink? Link =>
        LeadingId is { } leading ? new NotificationLink(leading, LinkRelation!.Value, LinkedAt!.Value) : null;

    public void Follow(NotificationLink? link, int version) =>
        (LeadingId, LinkRelation, LinkedAt, LinkVersion) = (link?.LeadingId, link?.Relation, link?.At, version);

    public void Learn(NotifiedFacts facts) => (FactsVersion, Facts) = (facts.Version, facts.ToStored());
}
