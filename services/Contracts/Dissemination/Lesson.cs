using System.Text.Json.Serialization;

namespace Safeguarding.Contracts.Dissemination;

/// <summary>
/// A lesson of the public library: the answer of <c>GET /api/dissemination/lessons/{slug}</c>. Texts are plain, with paragraphs parted by
/// blank lines.
/// </summary>
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

    /// <summary>GSS code of the area, only where the area was made public.</summary>
    public string? AreaCode { get; init; }

    /// <summary>The area's name, only where the area was made public.</summary>
    public string? AreaName { get; init; }

    /// <summary>When it was published (UTC).</summary>
    public required DateTime PublishedAt { get; init; }
}

/// <summary>What a lesson was learned from.</summary>
public enum LessonSource
{
    /// <summary>A local child safeguarding practice review.</summary>
    [JsonStringEnumMemberName("practice-review")]
    PracticeReview,

    /// <summary>A national inquiry of the panel.</summary>
    [JsonStringEnumMemberName("national-inquiry")]
    NationalInquiry,
}

/// <summary>A link to a lesson.</summary>
/// <param name="Slug">Last part of the permanent address <c>/library/lessons/{slug}</c>.</param>
/// <param name="Title">The lesson's title.</param>
public record LessonReference(string Slug, string Title);

/// <summary>
/// A lesson in brief: <c>GET /api/dissemination/lessons/by-id?id=&amp;id=</c> answers
/// with a list of them, in the order asked for and at most 100;
/// ids that are not in the library are left out.
/// </summary>
/// <param name="LessonId">The lesson's id.</param>
/// <param name="Slug">Last part of the permanent address <c>/library/lessons/{slug}</c>.</param>
/// <param name="Title">Title.</param>
/// <param name="Themes">Its themes.</param>
/// <param name="PublishedAt">When it was published (UTC).</param>
public record LessonHeadline(Guid LessonId, string Slug, string Title, IReadOnlyList<ThemeLabel> Themes, DateTime PublishedAt);

/// <summary>A code with the words to show for it.</summary>
/// <param name="Code">The code, for example <c>health-visiting</c>.</param>
/// <param name="Name">The words, for example "Health visiting".</param>
public record CodeLabel(string Code, string Name);
