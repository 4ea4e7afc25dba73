using Safeguarding.Contracts.Notifications;
using Safeguarding.TestKit;

namespace Safeguarding.Notifications.Tests.Features;

/// <summary>Who must know of a notification of Leeds, as its council sees it.</summary>
static class Recipients
{
    public static Task<IReadOnlyList<NotificationRecipient>> RecipientsAsync(
        this NotificationsApp app, SendNotificationRequest sent, HttpClient? reader = null) =>
        (reader ?? app.Notifier()).GetAsync<IReadOnlyList<NotificationRecipient>>($"/api/notifications/{sent.Id}/recipients");

    public static async Task<NotificationRecipient> RecipientAsync(
        this NotificationsApp app, SendNotificationRequest sent, RecipientKind kind) =>
        (await app.RecipientsAsync(sent)).Single(recipient => recipient.Kind == kind);
}
