namespace Safeguarding.Contracts.Notifications;

/// <summary>The kind of place an incident happened in.</summary>
public enum IncidentSetting
{
    /// <summary>The child's family home.</summary>
    FamilyHome,

    /// <summary>The home of a relative or friend.</summary>
    OtherHome,

    /// <summary>A foster home.</summary>
    FosterHome,

    /// <summary>A children's home or supported accommodation.</summary>
    ChildrensHome,

    /// <summary>A secure home, young offender institution or police custody.</summary>
    Custody,

    /// <summary>A hospital or other health setting.</summary>
    Hospital,

    /// <summary>A school or college.</summary>
    School,

    /// <summary>A nursery or child minder.</summary>
    EarlyYears,

    /// <summary>A street, park or other public place.</summary>
    PublicPlace,

    /// <summary>Online.</summary>
    Online,

    /// <summary>Another place, told in the narrative.</summary>
    Other,

    /// <summary>Not known.</summary>
    NotKnown,
}
