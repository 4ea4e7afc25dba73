namespace Safeguarding.Contracts.Publication;

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
