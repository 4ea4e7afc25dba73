using Safeguarding.Contracts.Notifications;
using Safeguarding.TestKit;

namespace Safeguarding.Notifications.Tests.Features;

/// <summary>A notification that was sent, and the same with other answers as an amendment of it.</summary>
static class Amending
{
    public static async Task<SendNotificationRequest> SendNewAsync(
        this NotificationsApp app, Func<SendNotificationRequest, SendNotificationRequest>? change = null)
    {
        var request = Given.Notification();
        request = change is null ? request : change(request);
        await app.SendAsync(request);
        return request;
    }

    public static Task<HttpResponseMessage> AmendAsync(this NotificationsApp app, SendNotificationRequest answers, int? ifMatch = 1) =>
        app.Notifier().PostJsonAsync($"/api/notifications/{answers.Id}/amendments", answers.Amended(), ifMatch);

    /// <summary>Amends what must be accepted.</summary>
    public static async Task<AmendmentReceipt> AmendedAsync(
        this NotificationsApp app, SendNotificationRequest answers, int ifMatch = 1,
        AmendmentReason reason = AmendmentReason.Correction) =>
        await (await app.Notifier().PostJsonAsync($"/api/notifications/{answers.Id}/amendments", answers.Amended(reason), ifMatch))
            .ReadAsync<AmendmentReceipt>();

    public static Task<NotificationOverview> OverviewAsync(this NotificationsApp app, SendNotificationRequest sent) =>
        app.Notifier().GetAsync<NotificationOverview>($"/api/notifications/{sent.Id}/overview");
}
