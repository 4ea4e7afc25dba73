namespace Safeguarding.Contracts.Notifications;

/// <summary>An adult connected with the incident. Holds the adult's identity: never part of a message, a log or an address.</summary>
public record AdultDetails
{
    /// <summary>
    /// The caller's own id of this adult, where it keeps one to find the adult again; says nothing about them. None twice.
    /// </summary>
    public Guid? Id { get; init; }

    /// <summary>First names, at most 200 characters.</summary>
    public string? FirstNames { get; init; }

    /// <summary>Last name, at most 200 characters. Required unless the name is not known.</summary>
    public string? LastName { get; init; }

    /// <summary>Whether the name is not known.</summary>
    public bool? NameNotKnown { get; init; }

    /// <summary>Other names the adult is known by, at most 400 characters.</summary>
    public string? OtherNames { get; init; }

    /// <summary>Birth date, not in the future.</summary>
    public DateOnly? BirthDate { get; init; }

    /// <summary>The adult's part. Required.</summary>
    public AdultRole? Role { get; init; }

    /// <summary>Whether alleged to have harmed a child, whatever the part.</summary>
    public bool? AllegedPerpetrator { get; init; }

    /// <summary>How the adult is related to which child; at most 50.</summary>
    public IReadOnlyList<ChildRelation>? Relations { get; init; }
}

/// <summary>An adult's part in a child's life or in the incident.</summary>
public enum AdultRole
{
    /// <summary>Parent.</summary>
    Parent,

    /// <summary>Step-parent.</summary>
    StepParent,

    /// <summary>Partner of a parent.</summary>
    ParentsPartner,

    /// <summary>Grandparent or other relative.</summary>
    Relative,

    /// <summary>Foster or other carer.</summary>
    Carer,

    /// <summary>Another member of the household.</summary>
    HouseholdMember,

    /// <summary>Alleged perpetrator without another part.</summary>
    AllegedPerpetrator,

    /// <summary>Another part.</summary>
    Other,
}
