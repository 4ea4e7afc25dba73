using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace Safeguarding.ServiceDefaults.Audit;

/// <summary>The hash chain over the audit: how a seal is made, and where the chain first breaks.</summary>
static class AuditChain
{
    public static readonly string Origin = new('0', 64);

    public static string Hash(string before, IEnumerable<AuditEntry> entries)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(before));
        foreach (var entry in entries.OrderBy(entry => entry.Id.ToString("N"), StringComparer.Ordinal))
            hash.AppendData(JsonSerializer.SerializeToUtf8Bytes(Sealed(entry)));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>Number of the first seal that no longer fits its entries or its predecessor, or null.</summary>
    public static async Task<int?> FirstBrokenAsync(DbContext db, CancellationToken ct)
    {
        var before = Origin;
        var expected = 1;
        await foreach (var seal in db.Set<AuditSeal>().AsNoTracking().OrderBy(seal => seal.Number).AsAsyncEnumerable().WithCancellation(ct))
        {
            var entries = await db.Set<AuditEntry>().AsNoTracking().Where(entry => entry.SealNumber == seal.Number).ToListAsync(ct);
            if (seal.Number != expected || entries.Count != seal.Entries || Hash(before, entries) != seal.Hash)
                return expected;
            before = seal.Hash;
            expected++;
        }

        var beyond = await db.Set<AuditEntry>().AnyAsync(entry => entry.SealNumber >= expected, ct);
        return beyond ? expected : null;
    }

    static string[] Sealed(AuditEntry entry) =>
    [
        entry.Id.ToString("N"), entry.OccurredAt.ToString("O", CultureInfo.InvariantCulture), entry.ActorId, entry.ActorOrganisation ?? "",
        entry.Action, entry.SubjectType, entry.SubjectId.ToString("N"), entry.Reason, entry.TraceId ?? "",
    ];
}
