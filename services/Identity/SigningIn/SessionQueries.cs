using Microsoft.EntityFrameworkCore;
using Safeguarding.Identity.Model;

namespace Safeguarding.Identity.SigningIn;

static class SessionQueries
{
    /// <summary>Neither ended nor left alone for too long.</summary>
    public static IQueryable<Session> LiveAt(this IQueryable<Session> sessions, DateTime now)
    {
        var oldest = now - Session.Lifetime;
        return sessions.Where(session => session.EndedAt == null && session.SeenAt > oldest);
    }

    /// <summary>
    /// Ends the person's sessions with the next save, all or all but one: their cookies and their refresh tokens are refused from then on.
    /// </summary>
    public static async Task EndSessionsAsync(
        this IdentityDbContext db, Guid personId, DateTime now, CancellationToken ct, Guid? except = null)
    {
        foreach (var session in await db.Sessions.LiveAt(now).Where(row => row.PersonId == personId && row.Id != except).ToListAsync(ct))
            session.EndedAt = now;
    }

    /// <summary>The session is in use; false where it is no more.</summary>
    public static async Task<bool> SeeSessionAsync(this IdentityDbContext db, string? id, DateTime now, CancellationToken ct) =>
        Guid.TryParse(id, out var sessionId)
        && await db.Sessions.LiveAt(now).Where(row => row.Id == sessionId)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.SeenAt, now), ct) == 1;
}
