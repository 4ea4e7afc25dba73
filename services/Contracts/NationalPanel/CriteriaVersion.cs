namespace Safeguarding.Contracts.NationalPanel;

/// <summary>A version of the criteria: considerations to be taken into account, of which none decides by itself.</summary>
public record CriteriaVersion
{
    /// <summary>The version's number, from 1.</summary>
    public required int Version { get; init; }

    /// <summary>The first date (Europe/London) on which decisions are made against it.</summary>
    public required DateOnly EffectiveFrom { get; init; }

    /// <summary>Where it stands.</summary>
    public required CriteriaStatus Status { get; init; }

    /// <summary>Whether decisions of today (Europe/London) are made against it.</summary>
    public required bool InForce { get; init; }

    /// <summary>The words that lead into each list. The lists are not exhaustive: "include".</summary>
    public required string LeadIn { get; init; }

    /// <summary>What the panel takes into account (Children Act 2004 s.16B(1)).</summary>
    public required IReadOnlyList<Criterion> National { get; init; }

    /// <summary>What the safeguarding partners take into account (Children Act 2004 s.16F(1)).</summary>
    public required IReadOnlyList<Criterion> Local { get; init; }
}
