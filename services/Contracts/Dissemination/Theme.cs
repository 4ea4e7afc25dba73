namespace Safeguarding.Contracts.Dissemination;

/// <summary>One theme of the library's taxonomy.</summary>
public record Theme
{
    /// <summary>Stable code, for example <c>information-sharing</c>.</summary>
    public required string Code { get; init; }

    /// <summary>Name as shown.</summary>
    public required string Name { get; init; }

    /// <summary>What belongs under it and what does not.</summary>
    public required string ScopeNote { get; init; }

    /// <summary>Other words for it; a search for one of them finds the theme's lessons.</summary>
    public required IReadOnlyList<string> Synonyms { get; init; }

    /// <summary>Code of the wider theme, where there is one. Who follows the wider theme gets this one's lessons too.</summary>
    public string? ParentCode { get; init; }
}

/// <summary>The themes in force: the answer of <c>GET /api/dissemination/themes</c>.</summary>
public record ThemeTaxonomy
{
    /// <summary>Version of the taxonomy, from 1.</summary>
    public required int Version { get; init; }

    /// <summary>All themes, by name.</summary>
    public required IReadOnlyList<Theme> Themes { get; init; }
}

/// <summary>A theme as it is shown beside a lesson.</summary>
/// <param name="Code">Theme code, for example <c>information-sharing</c>; the value of <c>?theme=</c>.</param>
/// <param name="Name">Its name; the code again where the taxonomy in force does not know it.</param>
public record ThemeLabel(string Code, string Name);

/// <summary>
/// A code that came with a lesson and that the taxonomy did not know: one row of <c>GET
/// /api/dissemination/themes/unmapped</c> (<see cref="Page{T}"/>, editors, newest first).
/// </summary>
public record UnmappedTheme
{
    /// <summary>The lesson.</summary>
    public required Guid LessonId { get; init; }

    /// <summary>Last part of its address.</summary>
    public required string Slug { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>The codes nobody knows.</summary>
    public required IReadOnlyList<string> Codes { get; init; }

    /// <summary>When it was published (UTC).</summary>
    public required DateTime PublishedAt { get; init; }

    /// <summary>The lesson's version, to send as <c>If-Match</c>.</summary>
    public required int Version { get; init; }
}

/// <summary>
/// <c>PUT /api/dissemination/lessons/{id}/themes/{code}</c> with <c>If-Match</c> (editors): says
/// which theme an unknown code of a lesson stands for. 204; 404 where
/// the lesson does not have the code as an unknown one. The code it came with is kept beside.
/// </summary>
public record MapThemeRequest
{
    /// <summary>Code of a theme of the taxonomy in force, else <c>unknown-code</c>.</summary>
    public string? Theme { get; init; }
}
