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

/// <summary>Where a version of the criteria stands.</summary>
public enum CriteriaStatus
{
    /// <summary>Being written; not public.</summary>
    Draft,

    /// <summary>Out for public consultation.</summary>
    Consultation,

    /// <summary>Adopted; in force from its date on.</summary>
    Adopted,

    /// <summary>Replaced by a later version; decisions made under it keep it.</summary>
    Superseded,
}

/// <summary>One consideration.</summary>
/// <param name="Code">Stable code within a version, for example <c>national-a</c>.</param>
/// <param name="Text">The wording, character for character.</param>
/// <param name="Source">Where the wording comes from, for example <c>SI 2018/789 reg 3(a)</c>.</param>
public record Criterion(string Code, string Text, string Source);

/// <summary>One consideration for the area's decision on a practice review (SI 2018/789 regulation 11).</summary>
/// <param name="Code">Stable code within a version, for example <c>local-a</c>.</param>
/// <param name="Text">The wording, character for character.</param>
/// <param name="Source">Where the wording comes from, for example <c>SI 2018/789 reg 11(a)</c>.</param>
public record LocalCriterion(string Code, string Text, string Source);
