using System.Globalization;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace Safeguarding.ServiceDefaults.Audit;

/// <summary>The hash chain over the audit: how a seal is made, and where the chain first breaks.</summary>
static class AuditChain
{
    // Seals a query: with one query each, some days of sealing could not be verified while anybody waits. Entries a query: seals may be
    // full, and nobody has the memory for a thousand full ones.
    const int Batch = 1_000;
    const int MaxEntries = 10_000;

    public static readonly string Origin = new('0', 64);

    public static string Hash(string before, IEnumerable<AuditEntry> entries)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(before));
        foreach (var entry in entries.OrderBy(entry => entry.Id.ToString("N"), StringComparer.Ordinal))
            hash.AppendData(JsonSerializer.SerializeToUtf8Bytes(Sealed(entry)));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>Number of the first seal that no longer fits its entries, its predecessor or the anchor, or null.</summary>
    public static async Task<int?> FirstBrokenAsync(DbContext db, AuditAnchor anchor, CancellationToken ct)
    {
        // Before the seals: what is sealed meanwhile may be missing here, and must not be missing there.
        var anchored = (await anchor.ReadAsync(ct)).ToLookup(seal => seal.Number, seal => seal.Hash);
        var (before, expected) = (Origin, 1);
        await foreach (var (seal, entries) in SealsAsync(db, ct))
        {
            if (seal.Number != expected || entries.Count != seal.Entries || Hash(before, entries) != seal.Hash
                || anchored[expected].Any(hash => hash != seal.Hash))
                return expected;
            (before, expected) = (seal.Hash, expected + 1);
        }

        var beyond = await db.Set<AuditEntry>().AnyAsync(entry => entry.SealNumber >= expected, ct);
        return beyond || anchored.Any(seal => seal.Key >= expected) ? expected : null;
    }

    static async IAsyncEnumerable<(AuditSeal Seal, IReadOnlyCollection<AuditEntry> Entries)> SealsAsync(
        DbContext db, [EnumeratorCancellation] CancellationToken ct)
    {
        for (var last = 0; await SealsAsync(db, last, ct) is { Count: > 0 } seals; last = seals[^1].Number)
        {
            var (from, to) = (seals[0].Number, seals[^1].Number);
            // One more than there should be is enough to see that there are too many.
            var entries = (await db.Set<AuditEntry>().AsNoTracking().Where(entry => entry.SealNumber >= from && entry.SealNumber <= to)
                .OrderBy(entry => entry.SealNumber).Take(seals.Sum(seal => seal.Entries) + 1).ToListAsync(ct))
                .ToLookup(entry => entry.SealNumber);
            foreach (var seal in seals)
                yield return (seal, [.. entries[seal.Number]]);
        }
    }

    /// <summary>The next seals that together cover no more than can be read at once; at least one, where there is one.</summary>
    static async Task<List<AuditSeal>> SealsAsync(DbContext db, int after, CancellationToken ct)
    {
        var seals = await db.Set<AuditSeal>().AsNoTracking().Where(seal => seal.Number > after).OrderBy(seal => seal.Number).Take(Batch)
            .ToListAsync(ct);
        var covered = 0;
        return [.. seals.TakeWhile((seal, index) => (covered += seal.Entries) <= MaxEntries || index == 0)];
    }

    static string[] Sealed(AuditEntry entry) =>
    [
        entry.Id.ToString("N"), entry.OccurredAt.ToString("O", CultureInfo.InvariantCulture), entry.ActorId, entry.ActorOrganisation ?? "",
        entry.Action, entry.SubjectType, entry.SubjectId.ToString("N"), entry.Reason, entry.TraceId ?? "",
    ];
}
