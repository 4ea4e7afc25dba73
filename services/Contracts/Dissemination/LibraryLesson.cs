namespace Safeguarding.Contracts.Dissemination;

/// <summary>A lesson of the public library: the answer of <c>GET /api/dissemination/lessons/{slug}</c>. Texts are plain, with paragraphs parted by blank lines.</summary>
public record LibraryLesson
{
    /// <summary>The lesson's id.</summary>
    public required Guid LessonId { get; init; }

    /// <summary>Last part of the permanent address <c>/library/lessons/{slug}</c>.</summary>
    public required string Slug { get; init; }

    /// <summary>Title.</summary>
    public required string Title { get; init; }

    /// <summary>What was found.</summary>
    public required string Finding { get; init; }

    /// <summary>Why it happened.</summary>
    public required string WhyItHappened { get; init; }

    /// <summary>What should improve.</summary>
    public required string Improvement { get; init; }

    /// <summary>Its themes.</summary>
    public required IReadOnlyList<ThemeLabel> Themes { get; init; }

    /// <summary>For whom.</summary>
    public required IReadOnlyList<CodeLabel> Audience { get; init; }

    /// <summary>Where it happened.</summary>
    public CodeLabel? Setting { get; init; }

    /// <summary>Age group of the children.</summary>
    public CodeLabel? AgeGroup { get; init; }

    /// <summary>What it was learned from.</summary>
    public required LessonSource Source { get; init; }

    /// <summary>Title of the published report it comes from.</summary>
    public required string SourceTitle { get; init; }

    /// <summary>The inquiry it comes from.</summary>
    public required Guid SourceInquiryId { get; init; }

    /// <summary>GSS code of the area, only where the area was made public.</summary>
    public string? AreaCode { get; init; }

    /// <summary>The area's name, only where the area was made public.</summary>
    public string? AreaName { get; init; }

    /// <summary>When it was published (UTC).</summary>
    public required DateTime PublishedAt { get; init; }
}
