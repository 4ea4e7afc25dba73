using Safeguarding.Contracts;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Sealing;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Notifications.Model;

/// <summary>One version of a notification: what it said, who changed it, when and why. Kept for ever.</summary>
public class NotificationVersion : SealedRow
{
    string? _content;
    string? _reasonText;

    public required Guid Id { get; init; }

    public required Guid NotificationId { get; init; }

    /// <summary>The notification's version that this made.</summary>
    public required int Number { get; init; }

    public required NotificationChange Change { get; init; }

    /// <summary>What was reported, see <see cref="StoredContent"/>; null where only the state changed.</summary>
    public string? Content
    {
        get => Open(_content);
        init => _content = Close(value, _content);
    }

    public required DateTime ChangedAt { get; init; }

    public required string ChangedById { get; init; }

    public required string ChangedByName { get; init; }

    public string? Organisation { get; init; }

    public string? ReasonCode { get; init; }

    public string? ReasonText
    {
        get => Open(_reasonText);
        init => _reasonText = Close(value, _reasonText);
    }

    internal override Guid KeyId => NotificationId;

    internal override string RowName => $"{Id:N}";

    public static NotificationVersion Sent(Guid id, NotificationContent content, CurrentUser user, DateTime now) =>
        New(id, 1, NotificationChange.Sent, user, now, content: StoredContent.Write(content));

    public static NotificationVersion Amended(
        Notification notification, NotificationContent content, AmendmentReason reason, string text, CurrentUser user, DateTime now) =>
        New(notification.Id, notification.Version + 1, NotificationChange.Amended, user, now, StoredContent.Write(content),
            Codes.Of(reason), text);

    public static NotificationVersion Withdrawn(
        Notification notification, WithdrawalReason reason, string text, CurrentUser user, DateTime now) =>
        New(notification.Id, notification.Version + 1, NotificationChange.Withdrawn, user, now,
            reasonCode: Codes.Of(reason), reasonText: text);

    public static NotificationVersion Deescalated(
        Notification notification, DeescalationReason reason, string text, CurrentUser user, DateTime now) =>
        New(notification.Id, notification.Version + 1, NotificationChange.Deescalated, user, now,
            reasonCode: Codes.Of(reason), reasonText: text);

    public static NotificationVersion Linked(
        Notification notification, LinkRelation relation, string? text, CurrentUser user, DateTime now) =>
        New(notification.Id, notification.Version + 1, NotificationChange.Linked, user, now,
            reasonCode: Codes.Of(relation), reasonText: text);

    public static NotificationVersion Unlinked(
        Notification notification, UnlinkReason reason, string? text, CurrentUser user, DateTime now) =>
        New(notification.Id, notification.Version + 1, NotificationChange.Unlinked, user, now,
            reasonCode: Codes.Of(reason), reasonText: text);

    public static NotificationVersion Erased(Notification notification, ErasureReason reason, CurrentUser user, DateTime now) =>
        New(notification.Id, notification.Version + 1, NotificationChange.Erased, user, now, reasonCode: Codes.Of(reason));

    static NotificationVersion New(
        Guid notificationId, int number, NotificationChange change, CurrentUser user, DateTime now,
        string? content = null, string? reasonCode = null, string? reasonText = null) => new()
        {
            Id = Guid.CreateVersion7(),
            NotificationId = notificationId,
            Number = number,
            Change = change,
            Content = content,
            ChangedAt = now,
            ChangedById = user.Id,
            ChangedByName = user.Name,
            Organisation = user.Organisation,
            ReasonCode = reasonCode,
            ReasonText = reasonText,
        };
}
