using Safeguarding.Contracts.Notifications;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Notifications.Model;

public partial class Notification
{
    /// <summary>The notification of the same incident that leads; null while this one stands for itself, or leads others.</summary>
    public Guid? LeadingId { get; private set; }

    public LinkRelation? LinkRelation { get; private set; }

    public DateTime? LinkedAt { get; private set; }

    public NotificationsLinked Follow(Notification leading, LinkRelation relation, string? text, CurrentUser user, DateTime now)
    {
        (LeadingId, LinkRelation, LinkedAt) = (leading.Id, relation, now);
        Versions.Add(NotificationVersion.Linked(this, relation, Sealable(text), user, now));
        return new NotificationsLinked
        {
            NotificationId = Id,
            LeadingId = leading.Id,
            Version = Version + 1,
            Relation = relation,
            LinkedAt = now,
        };
    }

    /// <summary>So that it is in the versions of both: who reads one of them sees it there.</summary>
    public void BeFollowed(LinkRelation relation, string? text, CurrentUser user, DateTime now) =>
        Versions.Add(NotificationVersion.Linked(this, relation, Sealable(text), user, now));

    public void BeFollowedNoMore(UnlinkReason reason, string? text, CurrentUser user, DateTime now) =>
        Versions.Add(NotificationVersion.Unlinked(this, reason, Sealable(text), user, now));

    public NotificationsUnlinked StandAlone(Notification leading, UnlinkReason reason, string? text, CurrentUser user, DateTime now)
    {
        Versions.Add(NotificationVersion.Unlinked(this, reason, Sealable(text), user, now));
        return Leave(leading, now);
    }

    /// <summary>By an amendment, whose version stands for this too.</summary>
    public NotificationsUnlinked Leave(Notification leading, DateTime now)
    {
        (LeadingId, LinkRelation, LinkedAt) = (null, null, null);
        return new NotificationsUnlinked
        {
            NotificationId = Id,
            LeadingId = leading.Id,
            Version = Version + 1,
            UnlinkedAt = now,
        };
    }

    // What was erased has no key for words any more: they stand with the other of the two.
    string? Sealable(string? text) => ErasedAt is null ? text : null;
}
