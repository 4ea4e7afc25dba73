namespace Safeguarding.Contracts.Notifications;

/// <summary>A child's standing with the authorities as the incident is notified.</summary>
public record ChildStatus
{
    /// <summary>Whether looked after by a local authority. Required.</summary>
    public Answer? LookedAfter { get; init; }

    /// <summary>Legal status, code of SSDA903, for example <c>C2</c>. Required for a looked-after child.</summary>
    public string? LegalStatus { get; init; }

    /// <summary>Placement type, code of SSDA903, for example <c>U6</c>. Required for a looked-after child.</summary>
    public string? PlacementType { get; init; }

    /// <summary>GSS code of the area that placed the child, where it is not the responsible one.</summary>
    public string? PlacingAreaCode { get; init; }

    /// <summary>Whether on a child protection plan. Required.</summary>
    public PlanStatus? ChildProtectionPlan { get; init; }

    /// <summary>Code of the plan's abuse category. Required with a current or previous plan.</summary>
    public string? PlanCategory { get; init; }

    /// <summary>Whether a child in need (Children Act 1989 s.17). Required.</summary>
    public Answer? ChildInNeed { get; init; }

    /// <summary>Whether a care leaver; only then may the age be 18 to 24. Absent means no.</summary>
    public Answer? CareLeaver { get; init; }

    /// <summary>The agencies that knew the child, none twice; empty where none did. Required.</summary>
    public IReadOnlyList<KnownAgency>? KnownTo { get; init; }
}
