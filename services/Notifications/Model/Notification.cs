using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Contracts.Notifications;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.Notifications.Model;

/// <summary>One report of one serious incident, as it stands now. Holds no identity: that is in the content of its versions.</summary>
public class Notification : IVersioned
{
    public required Guid Id { get; init; }

    public required string Reference { get; init; }

    public NotificationState State { get; private set; }

    public required IncidentKind Kind { get; set; }

    /// <summary>The responsible area as sent; it stays when the area is replaced. See AreaRegister for who serves it then.</summary>
    public required string AreaCode { get; set; }

    /// <summary>Of the areas that took the place of its own, the one that alone answers for it; null while all do.</summary>
    public string? GivenToAreaCode { get; private set; }

    /// <summary>The number of the panel's change that <see cref="GivenToAreaCode"/> comes from; 0 for none.</summary>
    public int AreaVersion { get; private set; }

    /// <summary>The area whose partners, or those of its successors, answer for it.</summary>
    public string AnsweringAreaCode => GivenToAreaCode ?? AreaCode;

    /// <summary>First and last date it can have happened on; null where unknown.</summary>
    public DateOnly? HappenedFrom { get; set; }

    public DateOnly? HappenedTo { get; set; }

    public required DateOnly BecameAwareOn { get; set; }

    public required DateTime SentAt { get; init; }

    public required bool Late { get; set; }

    public required bool InPanelRemit { get; set; }

    public required MediaInterest MediaInterest { get; set; }

    /// <summary>Where it happened, see <see cref="ChildKeys.Place"/>; null where no postcode is known.</summary>
    public string? PlaceKey { get; private set; }

    /// <summary>When what it says of people was erased; null while it is there.</summary>
    public DateTime? ErasedAt { get; private set; }

    public int Version { get; set; }

    public SentFacts AsSent { get; private init; } = null!;

    public List<Child> Children { get; } = [];

    public List<NotifiedArea> OtherAreas { get; } = [];

    public List<NotificationVersion> Versions { get; } = [];

    /// <summary>A notification from content that passed every rule.</summary>
    public static Notification Send(
        Guid id, string reference, NotificationContent content, CurrentUser user, DateTime now, NotificationClocks clocks, ChildKeys keys)
    {
        var notifyClock = clocks.Notify(content.Kind, content.BecameAwareOn);
        var late = notifyClock is not null && LondonTime.DateOf(now) > notifyClock.DueOn;
        var notification = new Notification
        {
            Id = id,
            Reference = reference,
            State = NotificationState.Sent,
            Kind = content.Kind!.Value,
            AreaCode = content.AreaCode!,
            HappenedFrom = content.FirstOn(),
            HappenedTo = content.FirstOn() is null ? null : content.LastOn(),
            BecameAwareOn = content.BecameAwareOn!.Value,
            SentAt = now,
            Late = late,
            InPanelRemit = content.InPanelRemit(),
            MediaInterest = content.MediaInterest!.Value,
            PlaceKey = keys.Place(content.Incident?.Place?.Postcode),
            AsSent = SentFacts.From(id, content, now, late, notifyClock?.DueOn, clocks.RapidReview(content.InPanelRemit(), now)?.DueOn),
        };
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

    /// <summary>What its key sealed is gone with it; this is what is left to be gone.</summary>
    public void Erase(ErasureReason reason, CurrentUser user, DateTime now)
    {
        ErasedAt = now;
        PlaceKey = null;
        Children.ForEach(child => child.Erase());
        Versions.Add(NotificationVersion.Erased(this, reason, user, now));
    }

    /// <summary>An earlier change than the one known changes nothing.</summary>
    public void GiveTo(CaseAreaChanged change)
    {
        if (change.Version > AreaVersion)
            (GivenToAreaCode, AreaVersion) = (change.GivenToAreaCode, change.Version);
    }

    public NotificationWithdrawn ToWithdrawn(WithdrawalReason reason, DateTime now) =>
        new()
        {
            NotificationId = Id,
            Version = Version + 1,
            InPanelRemit = InPanelRemit,
            Reason = reason,
            WithdrawnAt = now,
        };

    public IncidentNotified ToEvent() => new()
    {
        NotificationId = Id,
        Reference = Reference,
        Kind = Kind,
        AreaCode = AreaCode,
        OtherAreaCodes = [.. OtherAreas.Select(other => other.AreaCode)],
        SentAt = SentAt,
        BecameAwareOn = BecameAwareOn,
        NumberOfChildren = Children.Count,
        InPanelRemit = InPanelRemit,
        Late = Late,
        MediaInterest = MediaInterest != MediaInterest.None,
    };
}
