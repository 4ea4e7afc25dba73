using Safeguarding.Contracts.Notifications;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Notifications.Model;

/// <summary>
/// The part of a notification that an area sees which is only named on it, by why it is named: a child's whole record where the child
/// lives there or is looked after by it, and else who is concerned and whom to ask. Who may see a notification at all says
/// <see cref="Access"/>.
/// </summary>
sealed class Share(IReadOnlyList<NotifiedArea> named, IReadOnlyList<string> served)
{
    // Of the other reasons none says that a child is the area's own.
    static readonly IReadOnlySet<OtherAreaReason> OfOwnChildren =
        new HashSet<OtherAreaReason> { OtherAreaReason.Residence, OtherAreaReason.PlacingAuthority };

    readonly bool _mayOwnChildren = named.Any(area => OfOwnChildren.Contains(area.Reason));

    public bool IsOpened => OpenedAt is not null;

    DateTime? OpenedAt => named.Max(area => area.OpenedAt);

    /// <summary>The share of the caller's areas; null where the caller sees the whole by right.</summary>
    public static Share? Of(Notification sent, CurrentUser user, AreaRegister areas)
    {
        if (user.SeesAllOfWhatIsSeen() || areas.IsServedBy(sent.AnsweringAreaCode, user))
            return null;
        var served = areas.ServedBy(user.AreaCodes);
        return new Share([.. sent.OtherAreas.Where(other => served.Contains(other.AreaCode)).OrderBy(other => other.AreaCode)], served);
    }

    public NotificationShare ToContract(NotificationContent content)
    {
        var own = !IsOpened ? OwnChildren(content).Count() : 0;
        return new NotificationShare
        {
            Part = IsOpened ? SharedPart.Whole : own > 0 ? SharedPart.Children : SharedPart.Essentials,
            Named = Named,
            ChildrenNotShared = own > 0 ? content.Children!.Count - own : 0,
            OpenedAt = OpenedAt,
        };
    }

    /// <summary>What the share shows of the content.</summary>
    public NotificationContent Of(NotificationContent content)
    {
        if (IsOpened)
            return content;
        var own = OwnChildren(content).ToList();
        return new NotificationContent
        {
            Kind = content.Kind,
            AreaCode = content.AreaCode,
            OtherAreas = Named,
            BecameAwareOn = content.BecameAwareOn,
            Incident = new IncidentDetails { Date = content.Incident?.Date is { } date ? date with { TimeOfDay = null } : null },
            Children = own.Count > 0 ? own : [.. content.Children!.Select(Essentials)],
            Contact = content.Contact,
        };
    }

    /// <summary>Whether the share says anything of the child in that place, from 1: then the reading of it is written down.</summary>
    public bool Shows(int number, NotificationContent content) =>
        ToContract(content).Part != SharedPart.Children || IsOwn(content.Children![number - 1]);

    IReadOnlyList<OtherArea> Named => [.. named.Select(area => new OtherArea { AreaCode = area.AreaCode, Reason = area.Reason })];

    IEnumerable<ChildDetails> OwnChildren(NotificationContent content) => (content.Children ?? []).Where(IsOwn);

    bool IsOwn(ChildDetails child) => _mayOwnChildren
        && (served.Contains(child.Home?.AreaCode ?? "")
            || (child.Status?.LookedAfter == Answer.Yes && served.Contains(child.Status.PlacingAreaCode ?? "")));

    // What a child without a name is called by stands for the name.
    static ChildDetails Essentials(ChildDetails child) => new()
    {
        FirstNames = child.FirstNames,
        LastName = child.LastName,
        NameNotKnown = child.NameNotKnown,
        NameDescription = child.NameDescription,
        OtherNames = child.OtherNames,
        BirthDate = child.BirthDate,
        Age = child.Age,
        AgeUnit = child.AgeUnit,
        ExpectedOn = child.ExpectedOn,
    };
}
