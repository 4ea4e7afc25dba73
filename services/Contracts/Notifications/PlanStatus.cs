namespace Safeguarding.Contracts.Notifications;

/// <summary>Whether a child is or was on a child protection plan.</summary>
public enum PlanStatus
{
    /// <summary>On a plan now.</summary>
    Current,

    /// <summary>On a plan before.</summary>
    Previous,

    /// <summary>Never on a plan.</summary>
    Never,

    /// <summary>Not known.</summary>
    NotKnown,
}
