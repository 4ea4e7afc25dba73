namespace Safeguarding.Contracts.Notifications;

/// <summary>Sex of a child.</summary>
public enum Sex
{
    /// <summary>Female.</summary>
    Female,

    /// <summary>Male.</summary>
    Male,

    /// <summary>Indeterminate, or not known (an unborn child).</summary>
    NotKnown,
}
