using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Dissemination;

namespace Safeguarding.Dissemination.Model;

/// <summary>The themes in force.</summary>
public sealed class Taxonomy(IReadOnlyList<Theme> themes)
{
    readonly Dictionary<string, Theme> _byCode = themes.ToDictionary(theme => theme.Code);

    public IReadOnlyList<Theme> Themes => themes;

    public int Version => themes.Count == 0 ? 0 : themes[0].TaxonomyVersion;

    public bool Knows(string code) => _byCode.ContainsKey(code);

    /// <summary>A code that the taxonomy does not know is shown as it is: the lesson that carries it stays findable.</summary>
    public ThemeLabel Label(string code) => new(code, _byCode.GetValueOrDefault(code)?.Name ?? code);

    public IReadOnlyList<ThemeLabel> Labels(IEnumerable<string> codes) => [.. codes.Select(Label)];

    /// <summary>Who follows or searches a wider theme means the narrower ones too.</summary>
    public IReadOnlyList<string> WithWider(IEnumerable<string> codes)
    {
        var all = new HashSet<string>(codes);
        foreach (var code in all.ToList())
        {
            for (var wider = ParentOf(code); wider is not null && all.Add(wider); wider = ParentOf(wider))
            {
            }
        }

        return [.. all.Order(StringComparer.Ordinal)];
    }

    /// <summary>The theme and all under it.</summary>
    public IReadOnlyList<string> WithNarrower(string code) =>
        [.. themes.Select(theme => theme.Code).Where(each => WithWider([each]).Contains(code))];

    string? ParentOf(string code) => _byCode.GetValueOrDefault(code)?.ParentCode;
}

/// <summary>One theme in one version of the taxonomy. Versions stay, so that what was said under an old one can still be read.</summary>
public class Theme
{
    public required int TaxonomyVersion { get; init; }

    public required string Code { get; init; }

    public required string Name { get; init; }

    public required string ScopeNote { get; init; }

    public required List<string> Synonyms { get; init; }

    public string? ParentCode { get; init; }
}

/// <summary>Keeps the taxonomy that was last in force. A version never changes, so only its number is asked for again.</summary>
public sealed class TaxonomyCache
{
    Taxonomy _last = new([]);

    public async Task<Taxonomy> InForceAsync(DisseminationDbContext db, CancellationToken ct)
    {
        var version = await db.Themes.MaxAsync(theme => (int?)theme.TaxonomyVersion, ct) ?? 0;
        if (_last is { } last && last.Version == version)
            return last;
        return _last = new Taxonomy(await db.Themes.AsNoTracking()
            .Where(theme => theme.TaxonomyVersion == version).OrderBy(theme => theme.Name).ToListAsync(ct));
    }
}
