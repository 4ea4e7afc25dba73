namespace Safeguarding.Contracts.Dissemination;

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
