namespace Safeguarding.Contracts.Notifications;

/// <summary>Everything that happened to a notification, in every service, oldest first.</summary>
/// <param name="NotificationId">The notification's id.</param>
/// <param name="Events">What happened, by the instant it happened at.</param>
public record NotificationTimeline(Guid NotificationId, IReadOnlyList<TimelineEvent> Events);
