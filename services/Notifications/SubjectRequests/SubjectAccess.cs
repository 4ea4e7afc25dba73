using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Notifications.Model;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Notifications.SubjectRequests;

/// <summary>Whoever answers a request does not read what is restricted: the search finds it, and the panel's secretariat decides.</summary>
static class SubjectAccess
{
    /// <summary>Which of these are closed to the caller: notifications, and drafts to amend them or to send them anew.</summary>
    public static async Task<IReadOnlySet<Guid>> ClosedAsync(
        this NotificationsDbContext db, IReadOnlyList<Guid> ids, CurrentUser user, CancellationToken ct)
    {
        var open = db.Notifications.OpenTo(user).Select(sent => sent.Id);
        var closed = await db.Notifications.Where(sent => ids.Contains(sent.Id) && !open.Contains(sent.Id)).Select(sent => sent.Id)
            .ToHashSetAsync(ct);
        closed.UnionWith(await db.Drafts
            .Where(draft => ids.Contains(draft.Id) && db.Notifications.Any(sent =>
                (sent.Id == draft.AmendsId || sent.Id == draft.ReplacesId) && !open.Contains(sent.Id)))
            .Select(draft => draft.Id).ToListAsync(ct));
        return closed;
    }

    /// <summary>Why the caller neither reads nor decides it; null where they may.</summary>
    public static async Task<ProblemHttpResult?> RefusesAsync(
        this NotificationsDbContext db, Guid caseId, CurrentUser user, CancellationToken ct) =>
        (await db.ClosedAsync([caseId], user, ct)).Count == 0 ? null : Problems.Conflict("restricted",
            "The case is restricted. The panel's secretariat opens it, or answers the person about it.");
}
