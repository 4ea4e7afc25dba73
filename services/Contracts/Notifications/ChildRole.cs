namespace Safeguarding.Contracts.Notifications;

/// <summary>A child's part in the incident.</summary>
public enum ChildRole
{
    /// <summary>Died.</summary>
    Died,

    /// <summary>Was seriously harmed.</summary>
    Harmed,

    /// <summary>Brother or sister of a child who died or was harmed.</summary>
    Sibling,

    /// <summary>Is alleged to have harmed another.</summary>
    AllegedPerpetrator,

    /// <summary>Another part, told in the narrative.</summary>
    Other,
}
