namespace Safeguarding.Contracts.Dissemination;

/// <summary>
/// The answer of <c>GET /api/dissemination/lessons?q=&amp;theme=&amp;audience=&amp;setting=&amp;ageGroup=&amp;year=&amp;source=&amp;after=&amp;limit=</c>.
/// Words are joined by "and"; "quoted words" are a phrase; a trailing * is a prefix; no input is an error. A facet given several times means any of its values.
/// Best first; newest first without <c>q</c>.
/// </summary>
public record LessonSearchResult
{
    /// <summary>This page's lessons.</summary>
    public required IReadOnlyList<LessonHit> Items { get; init; }

    /// <summary>Value of <c>?after=</c> for the next page, or <see langword="null"/> on the last.</summary>
    public string? Next { get; init; }

    /// <summary>How many lessons there are on all pages.</summary>
    public required int Total { get; init; }

    /// <summary>What the search can be narrowed by.</summary>
    public required LessonFacets Facets { get; init; }
}
