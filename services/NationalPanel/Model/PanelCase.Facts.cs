using Safeguarding.Contracts.Notifications;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.NationalPanel.Model;

public partial class PanelCase
{
    /// <summary>Whether facts within the panel's remit have arrived, as sent or amended; until then there is no case to show.</summary>
    public bool Notified { get; private set; }

    /// <summary>The newest version of the facts that is known; 0 while none is.</summary>
    public int FactsVersion { get; private set; }

    /// <summary>Since when the notification, as amended, is outside the remit; null while it is within.</summary>
    public DateTime? SetAsideAt { get; private set; }

    public AmendmentReason? SetAsideReason { get; private set; }

    public void Open(IncidentNotified incident, Deadlines deadlines)
    {
        if (FactsVersion == 0)
            Take(incident, version: 1);
        Enter(incident, deadlines);
        Settle();
    }

    /// <summary>Facts as an amendment left them, in whatever order they come: the newest stay.</summary>
    public void Amend(NotificationAmended amended, Deadlines deadlines)
    {
        if (amended.Version > FactsVersion)
        {
            Take(amended.Facts, amended.Version);
            SetAsideAt = amended.Facts.InPanelRemit ? null : SetAsideAt ?? amended.AmendedAt;
            SetAsideReason = amended.Facts.InPanelRemit ? null : SetAsideReason ?? amended.Reason;
        }

        if (amended.Facts.InPanelRemit)
            Enter(amended.Facts, deadlines);
        Settle();
    }

    void Enter(IncidentNotified incident, Deadlines deadlines)
    {
        if (!Notified)
            RapidReviewDueOn = deadlines.For(StatutoryClock.RapidReview, incident.RemitSince ?? incident.SentAt).DueOn;
        Notified = true;
    }

    void Take(IncidentNotified incident, int version)
    {
        FactsVersion = version;
        Reference = incident.Reference;
        Kind = incident.Kind;
        AreaCode = incident.AreaCode;
        OtherAreaCodes = [.. incident.OtherAreaCodes];
        SentAt = incident.SentAt;
        EnteredAt = incident.EnteredAt;
        BecameAwareOn = incident.BecameAwareOn;
        NumberOfChildren = incident.NumberOfChildren;
        Late = incident.Late;
        MediaInterest = incident.MediaInterest;
    }
}
