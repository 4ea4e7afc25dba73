namespace Safeguarding.Contracts.Publication;

/// <summary>A lesson as a request to publish carries it. The platform gives it its id when it is first published; repeats keep it.</summary>
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
