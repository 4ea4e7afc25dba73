namespace Safeguarding.Contracts.Publication;

/// <summary>What a request to publish an inquiry carries.</summary>
public record ReportToPublish
{
    /// <summary>The report's public title. Required; at most 200 characters.</summary>
    public string? Title { get; init; }

    /// <summary>The public text as Markdown. Required; at most 500,000 characters.</summary>
    public string? Text { get; init; }

    /// <summary>Who carried out the inquiry, as published; at most 20 names of at most 200 characters.</summary>
    public IReadOnlyList<string>? Reviewers { get; init; }

    /// <summary>The lessons: 1 to 100.</summary>
    public IReadOnlyList<LessonToPublish>? Lessons { get; init; }

    /// <summary>The recommendations: none to 100.</summary>
    public IReadOnlyList<RecommendationToPublish>? Recommendations { get; init; }
}

/// <summary>
/// A lesson as a request to publish carries it. The platform gives it its id when it is first published; repeats keep it.
/// </summary>
public record LessonToPublish
{
    /// <summary>Required; at most 200 characters.</summary>
    public string? Title { get; init; }

    /// <summary>What was found. Required; at most 10,000 characters.</summary>
    public string? Finding { get; init; }

    /// <summary>Why it happened: systemic or underlying reasons. Required; at most 10,000 characters.</summary>
    public string? WhyItHappened { get; init; }

    /// <summary>What should improve. Required; at most 10,000 characters.</summary>
    public string? Improvement { get; init; }

    /// <summary>Theme codes of the library, at least one, at most 20.</summary>
    public IReadOnlyList<string>? Themes { get; init; }

    /// <summary>For whom: agency or role codes; may be absent; at most 20.</summary>
    public IReadOnlyList<string>? Audience { get; init; }

    /// <summary>Setting code; may be absent.</summary>
    public string? Setting { get; init; }

    /// <summary>Age group code; may be absent.</summary>
    public string? AgeGroup { get; init; }
}

/// <summary>A recommendation as a request to publish carries it. It gets its id when it is first published; repeats keep it.</summary>
public record RecommendationToPublish
{
    /// <summary>What is asked. Required; at most 4,000 characters.</summary>
    public string? Text { get; init; }

    /// <summary>Of whom. Required; at most 200 characters.</summary>
    public string? Addressee { get; init; }

    /// <summary>By when (Europe/London). Required; not before the day of publication.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>What should be different for children afterwards. Required; at most 4,000 characters.</summary>
    public string? IntendedOutcome { get; init; }
}
