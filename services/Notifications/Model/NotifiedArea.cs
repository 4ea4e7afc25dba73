using Safeguarding.Contracts.Notifications;

namespace Safeguarding.Notifications.Model;

/// <summary>Another area that is named on a notification and reads its <see cref="Share"/> of it.</summary>
public class NotifiedArea
{
    public required Guid NotificationId { get; init; }

    public required string AreaCode { get; init; }

    public required OtherAreaReason Reason { get; set; }

    /// <summary>When the responsible area opened the whole to it; null while it has not, and once it closed it again.</summary>
    public DateTime? OpenedAt { get; set; }
}
