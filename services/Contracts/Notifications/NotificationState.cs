namespace Safeguarding.Contracts.Notifications;

/// <summary>Where a notification stands. A draft is not yet a notification.</summary>
public enum NotificationState
{
    /// <summary>Sent; its clocks run.</summary>
    Sent,

    /// <summary>Sent in error and withdrawn; stays readable.</summary>
    Withdrawn,

    /// <summary>The criteria turned out not to be met; stays readable.</summary>
    Deescalated,
}
