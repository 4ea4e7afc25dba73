namespace Safeguarding.Contracts.Notifications;

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
