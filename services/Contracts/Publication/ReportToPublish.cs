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
