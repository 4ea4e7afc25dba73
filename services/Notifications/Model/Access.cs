using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts;
using Safeguarding.ServiceDefaults.Cases;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Notifications.Model;

/// <summary>Which records a caller may see. What is filtered out answers like what does not exist.</summary>
static class Access
{
    /// <summary>
    /// The panel sees all, the department and the inspectorate what is shared with them; partners what names their area or one that it
    /// replaced, unless that was given to another of its successors. What is closed to the caller is there for none of them, see
    /// <see cref="OpenTo"/>.
    /// </summary>
    public static IQueryable<Notification> VisibleTo(this IQueryable<Notification> notifications, CurrentUser user, AreaRegister areas)
    {
        if (user.IsPanel)
            return notifications.OpenTo(user);
        if (Recipient.KindOf(user) is { } kind)
            return notifications.OpenTo(user).Where(notification =>
                notification.Recipients.Any(recipient => recipient.Kind == kind && recipient.EndedAt == null));

        var served = areas.ServedBy(user);
        return notifications.OpenTo(user).Where(notification => served.Contains(notification.GivenToAreaCode ?? notification.AreaCode)
            || notification.OtherAreas.Any(other => served.Contains(other.AreaCode)));
    }

    /// <summary>
    /// Those of which the caller sees the whole, by right or because it was opened to their area; of the others that are visible an area
    /// sees its <see cref="Share"/>. What is not shared answers like what does not exist.
    /// </summary>
    public static IQueryable<Notification> WholeTo(this IQueryable<Notification> notifications, CurrentUser user, AreaRegister areas)
    {
        var visible = notifications.VisibleTo(user, areas);
        if (user.SeesAllOfWhatIsSeen())
            return visible;

        var served = areas.ServedBy(user);
        return visible.Where(notification => served.Contains(notification.GivenToAreaCode ?? notification.AreaCode)
            || notification.OtherAreas.Any(other => other.OpenedAt != null && served.Contains(other.AreaCode)));
    }

    /// <summary>Everybody but partners of areas, whom a notification may only name: then they see a share.</summary>
    public static bool SeesAllOfWhatIsSeen(this CurrentUser user) => user.IsPanel || user.IsRecipient;

    /// <summary>Those that are not closed to the person, see <see cref="CaseAccess.ClosedTo"/>.</summary>
    public static IQueryable<Notification> OpenTo(this IQueryable<Notification> notifications, CurrentUser user) =>
        notifications.WhereOpenTo(user, sent => sent.Access);

    /// <summary>Which of these the caller may read whole.</summary>
    public static async Task<IReadOnlySet<Guid>> ReadableAsync(
        this NotificationsDbContext db, IReadOnlyList<Guid> ids, CurrentUser user, AreaRegister areas, CancellationToken ct) =>
        await db.Notifications.WholeTo(user, areas).Where(sent => ids.Contains(sent.Id)).Select(sent => sent.Id).ToHashSetAsync(ct);

    /// <summary>
    /// The drafts of the caller's own council and of those it replaced; of those that amend a notification or send it anew, those of what
    /// is open to the caller.
    /// </summary>
    public static IQueryable<Draft> VisibleTo(this IQueryable<Draft> drafts, CurrentUser user, AreaRegister areas)
    {
        var served = areas.ServedBy(user);
        return drafts.Where(draft => served.Contains(draft.CouncilCode))
            .WhereOpenTo(user, draft => draft.Amends!.Access).WhereOpenTo(user, draft => draft.Replaces!.Access);
    }

    /// <summary>Writes notifications for a council; its partners read and comment.</summary>
    public static bool IsCouncil(this CurrentUser user) => user.Agency == Agency.LocalAuthority && user.Has(Roles.Notifier);

    public static bool IsServedBy(this AreaRegister areas, string areaCode, CurrentUser user) => areas.ServedBy(user).Contains(areaCode);

    static IReadOnlyList<string> ServedBy(this AreaRegister areas, CurrentUser user) =>
        areas.ServedBy(user.AreaCodes);
}
