namespace Safeguarding.Contracts.Dissemination;

/// <summary>The themes in force: the answer of <c>GET /api/dissemination/themes</c>.</summary>
public record ThemeTaxonomy
{
    /// <summary>Version of the taxonomy, from 1.</summary>
    public required int Version { get; init; }

    /// <summary>All themes, by name.</summary>
    public required IReadOnlyList<Theme> Themes { get; init; }
}
