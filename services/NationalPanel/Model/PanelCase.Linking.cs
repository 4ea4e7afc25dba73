using Safeguarding.Contracts.Notifications;

namespace Safeguarding.NationalPanel.Model;

public partial class PanelCase
{
    /// <summary>The notification of the same incident that leads; null while this one stands for itself.</summary>
    public Guid? LeadingNotificationId { get; private set; }

    public LinkRelation? LinkRelation { get; private set; }

    public DateTime? LinkedAt { get; private set; }

    /// <summary>The newest change of its links that is known; 0 while none is.</summary>
    public int LinkVersion { get; private set; }

    public void Follow(NotificationsLinked linked)
    {
        (LeadingNotificationId, LinkRelation, LinkedAt) = (linked.LeadingId, linked.Relation, linked.LinkedAt);
        LinkVersion = linked.Version;
        Settle();
    }

    public void StandAlone(NotificationsUnlinked unlinked)
    {
        (LeadingNotificationId, LinkRelation, LinkedAt) = (null, null, null);
        LinkVersion = unlinked.Version;
        Settle();
    }
}
