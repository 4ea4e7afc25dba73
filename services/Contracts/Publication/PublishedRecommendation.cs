namespace Safeguarding.Contracts.Publication;

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
