namespace Safeguarding.Contracts.Publication;

/// <summary>What an inquiry makes public. Checked for anonymity before it becomes one.</summary>
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
