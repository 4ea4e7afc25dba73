using Safeguarding.Contracts.Notifications;

namespace Safeguarding.Notifications.Model;

/// <summary>Another area that is named on a notification and may read it.</summary>
public class NotifiedArea
{
    public required Guid NotificationId { get; init; }

    public required string AreaCode { get; init; }

    public required OtherAreaReason Reason { get; set; }
}
