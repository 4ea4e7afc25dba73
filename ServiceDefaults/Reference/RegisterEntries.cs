using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.NationalPanel;

namespace Safeguarding.ServiceDefaults.Reference;

public static class RegisterEntries
{
    /// <summary>Keeps the entry with the next save, unless a later version is kept already.</summary>
    /// <returns>Whether there is something to save.</returns>
    public static async Task<bool> TakeOverAsync(this DbContext db, RegisteredBody body, CancellationToken ct)
    {
        if (await db.Set<RegisterEntry>().SingleOrDefaultAsync(entry => entry.Code == body.Code, ct) is not { } known)
            db.Add(RegisterEntry.Of(body));
        else if (known.Version < body.Version)
            known.Become(body);
        else
            return false;
        return true;
    }

    /// <summary>What has changed since the reference files.</summary>
    public static async Task<IReadOnlyList<RegisteredBody>> ChangedBodiesAsync(this DbContext db, CancellationToken ct)
    {
        var entries = await db.Set<RegisterEntry>().AsNoTracking().OrderBy(entry => entry.Code).ToListAsync(ct);
        return [.. entries.Select(entry => entry.Body)];
    }
}
