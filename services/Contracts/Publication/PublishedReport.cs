namespace Safeguarding.Contracts.Publication;

/// <summary>What an inquiry makes public.</summary>
public record PublishedReport
{
    /// <summary>The report's title, at most 200 characters.</summary>
    public required string Title { get; init; }

    /// <summary>The public text as Markdown.</summary>
    public required string Text { get; init; }

    /// <summary>Who carried out the inquiry, as published.</summary>
    public IReadOnlyList<string> Reviewers { get; init; } = [];

    /// <summary>The lessons, at least one.</summary>
    public required IReadOnlyList<PublishedLesson> Lessons { get; init; }

    /// <summary>The recommendations; may be empty.</summary>
    public IReadOnlyList<PublishedRecommendation> Recommendations { get; init; } = [];
}

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

/// <summary>An action asked of a named addressee.</summary>
public record PublishedRecommendation
{
    /// <summary>The recommendation's id, made where it was written.</summary>
    public required Guid RecommendationId { get; init; }

    /// <summary>What is asked.</summary>
    public required string Text { get; init; }

    /// <summary>Of whom.</summary>
    public required string Addressee { get; init; }

    /// <summary>By when.</summary>
    public required DateOnly DueOn { get; init; }

    /// <summary>What should be different for children afterwards.</summary>
    public required string IntendedOutcome { get; init; }
}
