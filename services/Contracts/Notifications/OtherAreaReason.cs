namespace Safeguarding.Contracts.Notifications;

/// <summary>Why another area is concerned.</summary>
public enum OtherAreaReason
{
    /// <summary>A child normally lives there.</summary>
    Residence,

    /// <summary>It placed a child elsewhere and looks after the child.</summary>
    PlacingAuthority,

    /// <summary>A child or family lived there before.</summary>
    FormerResidence,

    /// <summary>Part of the incident happened there.</summary>
    Incident,

    /// <summary>Another reason, told in the narrative.</summary>
    Other,
}
