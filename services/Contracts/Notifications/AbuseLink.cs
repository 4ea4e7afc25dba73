namespace Safeguarding.Contracts.Notifications;

/// <summary>How far abuse or neglect is linked with the death or harm.</summary>
public enum AbuseLink
{
    /// <summary>Known to be a cause or a contributory factor.</summary>
    Known,

    /// <summary>Suspected to be one.</summary>
    Suspected,

    /// <summary>Possibly one.</summary>
    Possible,

    /// <summary>Unlikely to be one.</summary>
    Unlikely,

    /// <summary>Not known.</summary>
    Unknown,
}
