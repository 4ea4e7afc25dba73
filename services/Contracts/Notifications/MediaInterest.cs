namespace Safeguarding.Contracts.Notifications;

/// <summary>Whether media take an interest.</summary>
public enum MediaInterest
{
    /// <summary>None is known or expected.</summary>
    None,

    /// <summary>Expected.</summary>
    Expected,

    /// <summary>Media report.</summary>
    Present,
}
