namespace Safeguarding.Contracts.Dissemination;

/// <summary>A bulletin's permanent public page: <c>GET /api/dissemination/bulletins/{issueNumber}</c>.</summary>
public record IssuedBulletin
{
    /// <summary>Issue number.</summary>
    public required int IssueNumber { get; init; }

    /// <summary>Title.</summary>
    public required string Title { get; init; }

    /// <summary>Introduction and text as sanitised HTML, headings from level 2; empty where it was withdrawn.</summary>
    public required string Html { get; init; }

    /// <summary>Its lessons in order.</summary>
    public required IReadOnlyList<LessonReference> Lessons { get; init; }

    /// <summary>Themes of its lessons.</summary>
    public required IReadOnlyList<ThemeLabel> Themes { get; init; }

    /// <summary>When it was issued (UTC).</summary>
    public required DateTime IssuedAt { get; init; }

    /// <summary>When it was withdrawn (UTC), where it was.</summary>
    public DateTime? WithdrawnAt { get; init; }

    /// <summary>Why it was withdrawn.</summary>
    public string? WithdrawnReason { get; init; }
}
