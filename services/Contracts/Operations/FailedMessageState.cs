namespace Safeguarding.Contracts.Operations;

/// <summary>What has become of a message that could not be consumed.</summary>
public enum FailedMessageState
{
    /// <summary>Nobody has decided yet.</summary>
    Waiting,

    /// <summary>Put back into its queue by a person. If it fails again it is waiting again.</summary>
    Replayed,

    /// <summary>Given up by a person, who said why.</summary>
    Discarded,
}
