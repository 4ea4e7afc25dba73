using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;

namespace Safeguarding.ServiceDefaults.Audit;

/// <summary>
/// The number and hash of every seal once more, in a file outside the database: whoever can rewrite the audit's tables as a whole is
/// found out here. <c>Audit:Anchor</c> names the folder, best one that the database's own people cannot write to.
/// </summary>
sealed class AuditAnchor(IConfiguration configuration, ServiceIdentity service)
{
    const int Batch = 1_000;
    readonly string? _file = configuration["Audit:Anchor"] is { Length: > 0 } folder ? Path.Combine(folder, $"{service.Name}.seals") : null;
    int? _last;

    public bool IsKept => _file is not null;

    /// <summary>Adds the seals that are not in it yet: the new one, and what a process that was killed did not come to write.</summary>
    public async Task CatchUpAsync(DbContext db, CancellationToken ct)
    {
        if (_file is null)
            return;

        _last ??= (await ReadAsync(ct)).Select(seal => seal.Number).DefaultIfEmpty().Max();
        while (await db.Set<AuditSeal>().AsNoTracking().Where(seal => seal.Number > _last).OrderBy(seal => seal.Number).Take(Batch)
            .ToListAsync(ct) is { Count: > 0 } missing)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_file)!);
            await File.AppendAllLinesAsync(_file, missing.Select(seal => $"{seal.Number} {seal.Hash}"), ct);
            _last = missing[^1].Number;
        }
    }

    public async Task<IReadOnlyList<(int Number, string Hash)>> ReadAsync(CancellationToken ct) => _file is not null && File.Exists(_file)
        ? [.. (await File.ReadAllLinesAsync(_file, ct)).Select(line => line.Split(' ')).Where(parts => parts.Length == 2)
            .Select(parts => (int.TryParse(parts[0], CultureInfo.InvariantCulture, out var number) ? number : 0, parts[1]))]
        : [];
}
