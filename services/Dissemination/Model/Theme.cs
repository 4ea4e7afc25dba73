namespace Safeguarding.Dissemination.Model;

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
