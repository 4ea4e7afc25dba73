using Microsoft.EntityFrameworkCore;
using Safeguarding.ServiceDefaults.Audit;

namespace Safeguarding.NationalPanel.Model;

/// <summary>What the panel's audit knows of cases: the panel case itself.</summary>
sealed class AuditedCases(NationalPanelDbContext db) : IAuditedCases
{
    public async Task<IReadOnlyDictionary<Guid, string>> ReferencesAsync(IReadOnlyCollection<Guid> records, CancellationToken ct) =>
        await db.Cases.Where(row => records.Contains(row.Id)).ToDictionaryAsync(row => row.Id, row => row.Reference, ct);

    public IQueryable<Guid> RecordsOf(string pattern) =>
        db.Cases.Where(row => EF.Functions.Like(row.Reference.Replace("-", ""), pattern)).Select(row => row.Id);
}
