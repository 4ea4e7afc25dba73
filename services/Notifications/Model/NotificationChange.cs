namespace Safeguarding.Notifications.Model;

/// <summary>What made a new version of a notification.</summary>
public enum NotificationChange
{
    Sent,
    Withdrawn,
    Erased,
}
