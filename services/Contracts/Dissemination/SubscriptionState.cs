namespace Safeguarding.Contracts.Dissemination;

/// <summary>Where a subscription stands.</summary>
public enum SubscriptionState
{
    /// <summary>Asked for; the button has not been pressed.</summary>
    Pending,

    /// <summary>Confirmed; bulletins are sent.</summary>
    Confirmed,

    /// <summary>Ended; nothing is sent.</summary>
    Ended,
}
