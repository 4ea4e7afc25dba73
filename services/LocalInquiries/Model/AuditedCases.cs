using Microsoft.EntityFrameworkCore;
using Safeguarding.ServiceDefaults.Audit;

namespace Safeguarding.LocalInquiries.Model;

/// <summary>What the audit of local inquiries knows of cases: the inquiry itself.</summary>
sealed class AuditedCases(LocalInquiriesDbContext db) : IAuditedCases
{
    public async Task<IReadOnlyDictionary<Guid, string>> ReferencesAsync(IReadOnlyCollection<Guid> records, CancellationToken ct) =>
        await db.Inquiries.Where(row => records.Contains(row.Id)).ToDictionaryAsync(row => row.Id, row => row.Reference, ct);

    public IQueryable<Guid> RecordsOf(string pattern) =>
        db.Inquiries.Where(row => EF.Functions.Like(row.Reference.Replace("-", ""), pattern)).Select(row => row.Id);
}
