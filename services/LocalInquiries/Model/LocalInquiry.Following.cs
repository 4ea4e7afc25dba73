using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.Contracts.Notifications;

namespace Safeguarding.LocalInquiries.Model;

public partial class LocalInquiry
{
    /// <summary>Since when the notification, as amended, is outside the panel's remit; null while it is within.</summary>
    public DateTime? SetAsideAt { get; private set; }
    public AmendmentReason? SetAsideReason { get; private set; }

    /// <summary>The notification of the same incident that leads; null while this one stands for itself.</summary>
    public Guid? LeadingId { get; private set; }
    public LinkRelation? LinkRelation { get; private set; }
    public DateTime? LinkedAt { get; private set; }

    /// <summary>One inquiry for one incident: set aside while another notification leads. Its practice review is loaded.</summary>
    public void Link(NotificationLink? link)
    {
        (LeadingId, LinkRelation, LinkedAt) = (link?.LeadingId, link?.Relation, link?.At);
        Settle();
    }

    /// <summary>Ends the inquiry; what was written, signed or published stays readable.</summary>
    public void End(NotificationEnd end)
    {
        (WithdrawnAt, WithdrawalReason) = (end.Withdrawal is null ? null : end.At, end.Withdrawal);
        (DeescalatedAt, DeescalationReason) = (end.Deescalation is null ? null : end.At, end.Deescalation);
        Settle();
    }

    /// <summary>The facts as they stand now. Its practice review is loaded: a clock that stood still runs again to its old date.</summary>
    public void Follow(NotifiedFacts facts)
    {
        var incident = facts.Incident;
        // The partners of another area sign for that.
        if (AreaCode.Length > 0 && AreaCode != incident.AreaCode && Reached == InquiryState.RapidReview)
            ContentChanged();
        (Kind, AreaCode, OtherAreaCodes) = (incident.Kind, incident.AreaCode, [.. incident.OtherAreaCodes]);
        (NumberOfChildren, MediaInterest) = (incident.NumberOfChildren, incident.MediaInterest);
        (BecameAwareOn, NotificationLate) = (incident.BecameAwareOn, incident.Late);
        SetAsideAt = incident.InPanelRemit ? null : SetAsideAt ?? facts.At;
        SetAsideReason = incident.InPanelRemit ? null : SetAsideReason ?? facts.Reason;
        Settle();
    }

    void Reach(InquiryState state)
    {
        Reached = state;
        Settle();
    }

    void Settle()
    {
        State = WithdrawnAt is not null ? InquiryState.Withdrawn
            : DeescalatedAt is not null ? InquiryState.Deescalated
            : SetAsideAt is not null || LeadingId is not null ? InquiryState.SetAside
            : Reached;
        NextDueOn = State switch
        {
            InquiryState.RapidReview => RapidReviewDueOn,
            InquiryState.PracticeReview => PracticeReview!.DueOn,
            _ => null,
        };
    }
}
