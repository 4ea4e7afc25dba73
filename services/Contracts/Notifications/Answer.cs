namespace Safeguarding.Contracts.Notifications;

/// <summary>An answer to a question of fact.</summary>
public enum Answer
{
    /// <summary>Yes.</summary>
    Yes,

    /// <summary>No.</summary>
    No,

    /// <summary>Not known.</summary>
    NotKnown,
}
