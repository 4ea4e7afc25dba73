using Microsoft.EntityFrameworkCore;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Notifications.Model;

/// <summary>
/// What files and comments belong to: a draft, or the notification it became under the same id. So they need not move when it is sent.
/// </summary>
sealed record Dossier(Guid Id, bool IsDraft, int Version, bool IsOwn, string Content)
{
    /// <summary>
    /// The draft of the caller's council or one shared with the caller's agency, or the notification the caller may read; null otherwise.
    /// </summary>
    public static async Task<Dossier?> FindAsync(
        Guid id, NotificationsDbContext db, AreaRegister areas, CurrentUser user, CancellationToken ct)
    {
        var isCouncil = user.IsCouncil();
        if (await db.Drafts.AsNoTracking().VisibleTo(user, areas)
            .SingleOrDefaultAsync(draft => draft.Id == id && (isCouncil || draft.SharedAt != null), ct) is { } draft)
            return new Dossier(id, IsDraft: true, draft.Version, isCouncil, draft.Content);
        if (await db.Notifications.AsNoTracking().VisibleTo(user, areas).SingleOrDefaultAsync(sent => sent.Id == id, ct) is not { } sent)
            return null;

        var content = await db.Versions.Where(version => version.NotificationId == id && version.Content != null)
            .OrderByDescending(version => version.Number).Select(version => version.Content!).FirstAsync(ct);
        return new Dossier(id, IsDraft: false, sent.Version, isCouncil && areas.IsServedBy(sent.AreaCode, user), content);
    }
}
