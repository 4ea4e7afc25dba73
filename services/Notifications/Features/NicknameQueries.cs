using Microsoft.EntityFrameworkCore;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Notifications.Features;

static class NicknameQueries
{
    /// <summary>The nicknames that the caller's own area gave these cases; the panel sees none.</summary>
    public static async Task<IReadOnlyDictionary<Guid, string>> NicknamesAsync(
        this NotificationsDbContext db, IReadOnlyCollection<Guid> cases, CurrentUser user, AreaRegister areas, CancellationToken ct)
    {
        if (!user.IsAreaPartner || cases.Count == 0)
            return new Dictionary<Guid, string>();
        var served = areas.ServedBy(user.AreaCodes);
        var known = await db.Nicknames.AsNoTracking()
            .Where(nickname => cases.Contains(nickname.CaseId) && served.Contains(nickname.AreaCode)).ToListAsync(ct);
        return known.GroupBy(nickname => nickname.CaseId).ToDictionary(each => each.Key, each => each.First().Text);
    }
}
