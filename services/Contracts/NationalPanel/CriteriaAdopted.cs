namespace Safeguarding.Contracts.NationalPanel;

/// <summary>A version of the criteria (national and local considerations) was adopted.</summary>
public record CriteriaAdopted
{
    /// <summary>The version's number, from 1.</summary>
    public required int Version { get; init; }

    /// <summary>The first date (Europe/London) on which decisions are made against it.</summary>
    public required DateOnly EffectiveFrom { get; init; }

    /// <summary>The local considerations an area answers in its own decision, wording as adopted.</summary>
    public required IReadOnlyList<LocalCriterion> LocalCriteria { get; init; }
}
