namespace Safeguarding.Contracts.Notifications;

/// <summary>Why a notification is withdrawn.</summary>
public enum WithdrawalReason
{
    /// <summary>Sent by mistake.</summary>
    SentInError,

    /// <summary>The same incident was already notified by this or another area.</summary>
    Duplicate,

    /// <summary>Another area is responsible and notifies.</summary>
    WrongArea,

    /// <summary>Something else, explained in the reason text.</summary>
    Other,
}
