using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Notifications.Model;

/// <summary>Which records a caller may see. What is filtered out answers like what does not exist.</summary>
static class Access
{
    /// <summary>
    /// The panel sees all; partners what names their area or one that it replaced, unless that was given to another of its successors.
    /// </summary>
    public static IQueryable<Notification> VisibleTo(this IQueryable<Notification> notifications, CurrentUser user, AreaRegister areas)
    {
        if (user.IsPanel)
            return notifications;

        var served = areas.ServedBy(user);
        return notifications.Where(notification => served.Contains(notification.GivenToAreaCode ?? notification.AreaCode)
            || notification.OtherAreas.Any(other => served.Contains(other.AreaCode)));
    }

    /// <summary>Which of these the caller may read.</summary>
    public static async Task<IReadOnlySet<Guid>> ReadableAsync(
        this NotificationsDbContext db, IReadOnlyList<Guid> ids, CurrentUser user, AreaRegister areas, CancellationToken ct) =>
        await db.Notifications.VisibleTo(user, areas).Where(sent => ids.Contains(sent.Id)).Select(sent => sent.Id).ToHashSetAsync(ct);

    /// <summary>The drafts of the caller's own council and of those it replaced.</summary>
    public static IQueryable<Draft> VisibleTo(this IQueryable<Draft> drafts, CurrentUser user, AreaRegister areas)
    {
        var served = areas.ServedBy(user);
        return drafts.Where(draft => served.Contains(draft.CouncilCode));
    }

    /// <summary>Writes notifications for a council; its partners read and comment.</summary>
    public static bool IsCouncil(this CurrentUser user) => user.Agency == Agency.LocalAuthority && user.Has(Roles.Notifier);

    public static bool IsServedBy(this AreaRegister areas, string areaCode, CurrentUser user) => areas.ServedBy(user).Contains(areaCode);

    static IReadOnlyList<string> ServedBy(this AreaRegister areas, CurrentUser user) =>
        areas.ServedBy(user.AreaCodes);
}
