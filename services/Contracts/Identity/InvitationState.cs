namespace Safeguarding.Contracts.Identity;

/// <summary>Where an invitation stands.</summary>
public enum InvitationState
{
    /// <summary>The link can be used.</summary>
    Open,

    /// <summary>Nobody used it in time; it can be sent again.</summary>
    Expired,

    /// <summary>The person has joined.</summary>
    Accepted,

    /// <summary>Taken back.</summary>
    Revoked,
}
