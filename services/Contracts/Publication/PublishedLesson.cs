namespace Safeguarding.Contracts.Publication;

/// <summary>One structured finding of a published inquiry.</summary>
public record PublishedLesson
{
    /// <summary>The lesson's id, made where it was written; the library keeps it, so a second delivery is the same lesson.</summary>
    public required Guid LessonId { get; init; }

    /// <summary>Title, at most 200 characters.</summary>
    public required string Title { get; init; }

    /// <summary>What was found.</summary>
    public required string Finding { get; init; }

    /// <summary>Why it happened: systemic or underlying reasons (SI 2018/789 regulation 15).</summary>
    public required string WhyItHappened { get; init; }

    /// <summary>What should improve.</summary>
    public required string Improvement { get; init; }

    /// <summary>Theme codes of the library's taxonomy, at least one.</summary>
    public required IReadOnlyList<string> Themes { get; init; }

    /// <summary>For whom: agency or role codes, for example <c>social-work</c>, <c>police</c>, <c>health-visiting</c>.</summary>
    public IReadOnlyList<string> Audience { get; init; } = [];

    /// <summary>Setting code, for example <c>home</c>, <c>school</c>, <c>custody</c>.</summary>
    public string? Setting { get; init; }

    /// <summary>Age group code, for example <c>under-1</c>, <c>1-5</c>, <c>6-10</c>, <c>11-15</c>, <c>16-17</c>.</summary>
    public string? AgeGroup { get; init; }
}
