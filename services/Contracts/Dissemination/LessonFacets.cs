namespace Safeguarding.Contracts.Dissemination;

/// <summary>What a search can be narrowed by, most frequent first.</summary>
public record LessonFacets
{
    /// <summary>Values of <c>?theme=</c>.</summary>
    public required IReadOnlyList<FacetValue> Theme { get; init; }

    /// <summary>Values of <c>?audience=</c>.</summary>
    public required IReadOnlyList<FacetValue> Audience { get; init; }

    /// <summary>Values of <c>?setting=</c>.</summary>
    public required IReadOnlyList<FacetValue> Setting { get; init; }

    /// <summary>Values of <c>?ageGroup=</c>.</summary>
    public required IReadOnlyList<FacetValue> AgeGroup { get; init; }

    /// <summary>Values of <c>?year=</c> (of publication, London time).</summary>
    public required IReadOnlyList<FacetValue> Year { get; init; }

    /// <summary>Values of <c>?source=</c>.</summary>
    public required IReadOnlyList<FacetValue> Source { get; init; }
}
