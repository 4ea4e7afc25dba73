using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Contracts.Notifications;
using Safeguarding.ServiceDefaults.Cases;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.Notifications.Model;

/// <summary>One report of one serious incident, as it stands now. Holds no identity: that is in the content of its versions.</summary>
public partial class Notification : IVersioned
{
    public required Guid Id { get; init; }

    public required string Reference { get; init; }

    public NotificationState State { get; private set; }

    public IncidentKind Kind { get; private set; }

    /// <summary>The responsible area as notified; it stays when the area is replaced. See AreaRegister for who serves it then.</summary>
    public string AreaCode { get; private set; } = "";

    /// <summary>Of the areas that took the place of its own, the one that alone answers for it; null while all do.</summary>
    public string? GivenToAreaCode { get; private set; }

    /// <summary>The number of the panel's change that <see cref="GivenToAreaCode"/> comes from; 0 for none.</summary>
    public int AreaVersion { get; private set; }

    /// <summary>The area whose partners, or those of its successors, answer for it.</summary>
    public string AnsweringAreaCode => GivenToAreaCode ?? AreaCode;

    /// <summary>First and last date it can have happened on; null where unknown.</summary>
    public DateOnly? HappenedFrom { get; private set; }

    public DateOnly? HappenedTo { get; private set; }

    public DateOnly BecameAwareOn { get; private set; }

    /// <summary>
    /// When the panel was told, which starts its clocks: as it was sent here, or before that by telephone or on paper.
    /// </summary>
    public required DateTime SentAt { get; init; }

    /// <summary>When it was entered here, and how the panel had been told before; null where it was sent here at once.</summary>
    public DateTime? EnteredAt { get; private init; }

    public ReportChannel? Channel { get; private init; }

    /// <summary>By the awareness that stands now; see <see cref="AsSent"/> for what it was as sent.</summary>
    public bool Late { get; private set; }

    public LateReason? LateReason { get; private set; }

    public bool InPanelRemit { get; private set; }

    /// <summary>When it first came into the panel's remit, on sending or by an amendment; null while it never did.</summary>
    public DateTime? RemitSince { get; private set; }

    /// <summary>As promised when the remit began.</summary>
    public DateOnly? RapidReviewDueOn { get; private set; }

    public MediaInterest MediaInterest { get; private set; }

    /// <summary>Where it happened, see <see cref="ChildKeys.Place"/>; null where no postcode is known.</summary>
    public string? PlaceKey { get; private set; }

    public int NumberOfChildren { get; private set; }

    /// <summary>When what it says of people was erased; null while it is there.</summary>
    public DateTime? ErasedAt { get; private set; }

    public int Version { get; set; }

    public SentFacts AsSent { get; private init; } = null!;

    /// <summary>Who may see it, as the panel says; null for all who have the right anyway.</summary>
    public CaseAccess? Access { get; private init; }

    public List<Child> Children { get; } = [];

    public List<NotifiedArea> OtherAreas { get; } = [];

    public List<NotificationVersion> Versions { get; } = [];

    public List<Correction> Corrections { get; } = [];

    /// <summary>Who must know of it, or had to once; see <see cref="Addressing"/>.</summary>
    public List<Recipient> Recipients { get; } = [];

    /// <summary>What starts the clock of the rapid review.</summary>
    public DateTime RapidReviewFrom => RemitSince ?? SentAt;

    /// <summary>A notification from content that passed every rule.</summary>
    public static Notification Send(
        Guid id, string reference, NotificationContent content, CurrentUser user, DateTime now, NotificationClocks clocks, ChildKeys keys)
    {
        var notifyClock = clocks.Notify(content.Kind, content.BecameAwareOn);
        var sentAt = content.EarlierReport?.ReportedAt ?? now;
        var late = notifyClock is not null && LondonTime.DateOf(sentAt) > notifyClock.DueOn;
        var notification = new Notification
        {
            Id = id,
            Reference = reference,
            State = NotificationState.Sent,
            SentAt = sentAt,
            EnteredAt = content.EarlierReport is null ? null : now,
            Channel = content.EarlierReport?.Channel,
            AsSent = SentFacts.From(
                id, content, sentAt, late, notifyClock?.DueOn, clocks.RapidReview(content.InPanelRemit(), sentAt)?.DueOn),
        };
        notification.Take(content, sentAt, clocks, keys);
        notification.Children.AddRange(content.Children!.Select((child, index) => Child.Of(id, index + 1, child, keys)));
        notification.OtherAreas.AddRange((content.OtherAreas ?? []).Select(other =>
            new NotifiedArea { NotificationId = id, AreaCode = other.AreaCode!, Reason = other.Reason!.Value }));
        notification.Versions.Add(NotificationVersion.Sent(id, content, user, now));
        return notification;
    }

    public void Withdraw(WithdrawalReason reason, string text, CurrentUser user, DateTime now)
    {
        State = NotificationState.Withdrawn;
        Versions.Add(NotificationVersion.Withdrawn(this, reason, text, user, now));
    }

    public void Deescalate(DeescalationReason reason, string text, CurrentUser user, DateTime now)
    {
        State = NotificationState.Deescalated;
        Versions.Add(NotificationVersion.Deescalated(this, reason, text, user, now));
    }

    /// <summary>What its key sealed is gone with it; this is what is left to be gone.</summary>
    public void Erase(ErasureReason reason, CurrentUser user, DateTime now)
    {
        ErasedAt = now;
        PlaceKey = null;
        Children.ForEach(child => child.Erase());
        Versions.Add(NotificationVersion.Erased(this, reason, user, now));
    }

    /// <summary>Whether it changed anything: an earlier change than the one known does not.</summary>
    public bool GiveTo(CaseAreaChanged change)
    {
        if (change.Version <= AreaVersion)
            return false;
        (GivenToAreaCode, AreaVersion) = (change.GivenToAreaCode, change.Version);
        return true;
    }

    public NotificationWithdrawn ToWithdrawn(WithdrawalReason reason, DateTime now) =>
        new()
        {
            NotificationId = Id,
            Version = Version + 1,
            InPanelRemit = RemitSince is not null,
            Reason = reason,
            WithdrawnAt = now,
        };

    public NotificationDeescalated ToDeescalated(DeescalationReason reason, DateTime now) => new()
    {
        NotificationId = Id,
        Version = Version + 1,
        InPanelRemit = RemitSince is not null,
        Reason = reason,
        DeescalatedAt = now,
    };

    public NotificationAmended ToAmended(AmendmentReason reason, DateTime now) => new()
    {
        NotificationId = Id,
        Version = Version + 1,
        AmendedAt = now,
        Reason = reason,
        Facts = ToEvent(),
    };

    public IncidentNotified ToEvent() => new()
    {
        NotificationId = Id,
        Reference = Reference,
        Kind = Kind,
        AreaCode = AreaCode,
        OtherAreaCodes = [.. OtherAreas.Select(other => other.AreaCode)],
        SentAt = SentAt,
        EnteredAt = EnteredAt,
        BecameAwareOn = BecameAwareOn,
        NumberOfChildren = NumberOfChildren,
        InPanelRemit = InPanelRemit,
        Late = Late,
        MediaInterest = MediaInterest != MediaInterest.None,
        RemitSince = RemitSince == SentAt ? null : RemitSince,
    };
}
