namespace Safeguarding.Contracts.Dissemination;

/// <summary>
/// The answer of <c>GET
/// /api/dissemination/lessons?q=&amp;theme=&amp;audience=&amp;setting=&amp;ageGroup=&amp;year=&amp;source=&amp;after=&amp;limit=</c>.
/// Words are joined by "and"; "quoted words" are a phrase; a trailing * is a prefix; no input
/// is an error. A facet given several times means any of its values.
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

/// <summary>One row of a search.</summary>
public record LessonHit
{
    /// <summary>The lesson's id.</summary>
    public required Guid LessonId { get; init; }

    /// <summary>Last part of the permanent address <c>/library/lessons/{slug}</c>.</summary>
    public required string Slug { get; init; }

    /// <summary>Title with the hits marked.</summary>
    public required IReadOnlyList<TextRun> Title { get; init; }

    /// <summary>The part of the text that answers the search best, with the hits marked.</summary>
    public required IReadOnlyList<TextRun> Excerpt { get; init; }

    /// <summary>Its themes.</summary>
    public required IReadOnlyList<ThemeLabel> Themes { get; init; }

    /// <summary>What it was learned from.</summary>
    public required LessonSource Source { get; init; }

    /// <summary>The area's name, only where the area was made public.</summary>
    public string? AreaName { get; init; }

    /// <summary>When it was published (UTC).</summary>
    public required DateTime PublishedAt { get; init; }
}

/// <summary>A piece of plain text; a text with search hits is a list of them. Not HTML: encode it when showing it.</summary>
/// <param name="Text">The piece.</param>
/// <param name="Matched">Whether it answers the search and is to be marked.</param>
public record TextRun(string Text, bool Matched);

/// <summary>What a search can be narrowed by, most frequent first.</summary>
public record LessonFacets
{
    /// <summary>Values of <c>?theme=</c>.</summary>
    public required IReadOnlyList<FacetValue> Theme { get; init; }

    /// <summary>Values of <c>?audience=</c>.</summary>
    public required IReadOnlyList<FacetValue> Audience { get; init; }

    /// <summary>Values of <c>?setting=</c>.</summary>
    public required IReadOnlyList<FacetValue> Setting { get; init; }

    /// <summary>Values of <c>?ageGroup=</c>.</summary>
    public required IReadOnlyList<FacetValue> AgeGroup { get; init; }

    /// <summary>Values of <c>?year=</c> (of publication, London time).</summary>
    public required IReadOnlyList<FacetValue> Year { get; init; }

    /// <summary>Values of <c>?source=</c>.</summary>
    public required IReadOnlyList<FacetValue> Source { get; init; }
}

/// <summary>One value to narrow a search by.</summary>
/// <param name="Code">Value of the query parameter.</param>
/// <param name="Name">The words to show.</param>
/// <param name="Count">How many lessons the search would give with this value, all other narrowing kept.</param>
public record FacetValue(string Code, string Name, int Count);
