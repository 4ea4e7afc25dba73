using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.NationalPanel.Model;

namespace Safeguarding.NationalPanel.Features;

static class CriteriaQueries
{
    /// <summary>Versions that were ever adopted: all that the public sees, and all that a decision can point to.</summary>
    public static IQueryable<CriteriaSet> Adopted(this DbSet<CriteriaSet> sets) => sets.AsNoTracking()
        .Include(set => set.Criteria)
        .Where(set => set.Status == CriteriaStatus.Adopted || set.Status == CriteriaStatus.Superseded);

    /// <summary>The version that decisions of a date (Europe/London) are made against.</summary>
    public static Task<CriteriaSet> InForceOnAsync(this DbSet<CriteriaSet> sets, DateOnly date, CancellationToken ct) => sets.Adopted()
        .Where(set => set.EffectiveFrom <= date)
        .OrderByDescending(set => set.EffectiveFrom).ThenByDescending(set => set.Number)
        .FirstAsync(ct);

    public static async Task<IReadOnlyList<CriteriaSet>> CriteriaOfAsync(
        this NationalPanelDbContext db, IReadOnlyCollection<Decision> decisions, CancellationToken ct)
    {
        var numbers = decisions.Select(decision => decision.CriteriaVersion).Distinct().ToList();
        return numbers.Count == 0 ? [] : await db.CriteriaSets.Adopted().Where(set => numbers.Contains(set.Number)).ToListAsync(ct);
    }
}
