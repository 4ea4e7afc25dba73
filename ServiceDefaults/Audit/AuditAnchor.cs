using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;

namespace Safeguarding.ServiceDefaults.Audit;

/// <summary>
/// The number and hash of every seal once more, in a file outside the database: whoever can rewrite the audit's tables as a whole is
/// found out here. <c>Audit:Anchor</c> names the folder, best one that the database's own people cannot write to.
/// </summary>
sealed partial class AuditAnchor(IConfiguration configuration, ServiceIdentity service)
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

        _last ??= await LastAsync(ct);
        while (await db.Set<AuditSeal>().AsNoTracking().Where(seal => seal.Number > _last).OrderBy(seal => seal.Number).Take(Batch)
            .ToListAsync(ct) is { Count: > 0 } missing)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_file)!);
            await File.AppendAllLinesAsync(_file, missing.Select(seal => $"{seal.Number} {seal.Hash}"), ct);
            _last = missing[^1].Number;
        }
    }

    public async Task<IReadOnlyList<(int Number, string Hash)>> ReadAsync(CancellationToken ct) => _file is not null && File.Exists(_file)
        ? [.. (await File.ReadAllLinesAsync(_file, ct)).Select(line => Line().Match(line)).Where(line => line.Success)
            .Select(line => (int.Parse(line.Groups[1].Value, CultureInfo.InvariantCulture), line.Groups[2].Value))]
        : [];

    async Task<int> LastAsync(CancellationToken ct)
    {
        // A process that was killed, or a disk that was full, may have left half a line: it ends there, and its seal is written once more.
        if (File.Exists(_file) && await File.ReadAllTextAsync(_file, ct) is { Length: > 0 } text && !text.EndsWith('\n'))
            await File.AppendAllTextAsync(_file, "\n", ct);
        return (await ReadAsync(ct)).Select(seal => seal.Number).DefaultIfEmpty().Max();
    }

    [GeneratedRegex("^([0-9]{1,9}) ([0-9a-f]{64})$")]
    private static partial Regex Line();
}
