using Microsoft.EntityFrameworkCore;
using Safeguarding.Notifications.Model;
using Safeguarding.Notifications.Rules;

namespace Safeguarding.Notifications.Features;

static class AmendmentDrafts
{
    /// <summary>What the draft amends, for the rules; null for one that is still to be sent.</summary>
    public static async Task<Amended?> AmendedAsync(this Draft? draft, NotificationsDbContext db, CancellationToken ct) =>
        draft?.AmendsId is { } id ? Amended.Of(await db.Notifications.AsNoTracking().SingleAsync(sent => sent.Id == id, ct)) : null;
}
