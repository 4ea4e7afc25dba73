namespace Safeguarding.Contracts.Notifications;

/// <summary>
/// Sends a notification: either <see cref="Id"/> with the whole content, or <see cref="DraftId"/> alone. The caller makes the id, so that
/// the same request sent again is the same notification: 201 the first time, 200 with the same receipt afterwards, 409 <c>id-in-use</c>
/// with another content.
/// </summary>
public record SendNotificationRequest : NotificationContent
{
    /// <summary>The notification's id, a UUID (version 7) made by the caller. Required without <see cref="DraftId"/>.</summary>
    public Guid? Id { get; init; }

    /// <summary>The draft to send; its id becomes the notification's and the draft is gone. Excludes every other property.</summary>
    public Guid? DraftId { get; init; }
}
