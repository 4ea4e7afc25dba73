using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Notices;
using Safeguarding.Identity.Model;

namespace Safeguarding.Identity.Notices;

/// <summary>
/// Ends what is settled, in whatever order raising and settling become known: each writes first what it knows and looks then for the other.
/// </summary>
public sealed class Settlements(IdentityDbContext db)
{
    public async Task SettleAsync(NoticeSettled settled, CancellationToken ct)
    {
        if (settled.PersonId is null)
            await RememberAsync(settled, ct);
        await EndAsync(settled.MatterId, settled.SettledAt, settled.PersonId, ct);
    }

    /// <summary>Applies what was settled before the notice came.</summary>
    public async Task CatchUpAsync(NoticeRaised notice, CancellationToken ct)
    {
        Guid[] about = [notice.MatterId, notice.SubjectId, notice.CaseId ?? notice.SubjectId];
        var known = await db.SettledMatters.AsNoTracking()
            .Where(settled => about.Contains(settled.Id) && settled.SettledAt > notice.RaisedAt).ToListAsync(ct);
        foreach (var settled in known)
            await EndAsync(settled.Id, settled.SettledAt, null, ct);
    }

    async Task RememberAsync(NoticeSettled settled, CancellationToken ct)
    {
        if (await db.SettledMatters.FindAsync([settled.MatterId], ct) is not { } known)
            db.Add(new SettledMatter { Id = settled.MatterId, SettledAt = settled.SettledAt });
        else if (known.SettledAt < settled.SettledAt)
            known.SettledAt = settled.SettledAt;
        await db.SaveChangesAsync(ct);
    }

    async Task EndAsync(Guid id, DateTime at, string? personId, CancellationToken ct)
    {
        var notices = db.Notices.Where(notice => notice.SettledAt == null && notice.Raised.RaisedAt < at
            && (notice.Raised.MatterId == id || notice.Raised.SubjectId == id || notice.Raised.CaseId == id));
        if (personId is not null)
        {
            // A machine's id is no person's.
            _ = Guid.TryParse(personId, out var person);
            notices = notices.Where(notice => notice.PersonId == person);
        }
        else
        {
            await db.Deadlines.Where(deadline => deadline.RaisedAt < at
                && (deadline.MatterId == id || deadline.SubjectId == id || deadline.CaseId == id)).ExecuteDeleteAsync(ct);
        }

        await notices.ExecuteUpdateAsync(set => set.SetProperty(notice => notice.SettledAt, at), ct);
    }
}
