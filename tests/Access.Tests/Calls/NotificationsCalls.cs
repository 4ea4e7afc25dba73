using Safeguarding.Access.Tests.Hosting;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Tests;
using Safeguarding.TestKit;

namespace Safeguarding.Access.Tests.Calls;

static class NotificationsCalls
{
    const string Api = "/api/notifications";
    static readonly NotificationContent Beginning = new() { Kind = IncidentKind.SeriousHarm };

    public static Target Target(NotificationsApp app) => Hosting.Target.Of("notifications", app, new Dictionary<string, Func<Task<Call>>>
    {
        ["PUT /api/notifications/drafts/{id:guid}"] = async () => Call.Put($"{Api}/drafts/{await DraftAsync(app)}", Beginning),
        ["GET /api/notifications/drafts/{id:guid}"] = async () => Call.Get($"{Api}/drafts/{await DraftAsync(app)}"),
        ["GET /api/notifications/drafts"] = async () => Call.Get($"{Api}/drafts") with { Shows = await DraftAsync(app) },
        // Without a version, or the record were gone when another area asks for it.
        ["DELETE /api/notifications/drafts/{id:guid}"] = async () => new Call(HttpMethod.Delete, $"{Api}/drafts/{await DraftAsync(app)}"),
        ["POST /api/notifications"] = async () => Call.Post(Api, await SentAsync(app)),
        ["GET /api/notifications"] = async () => Call.Get(Api) with { Shows = (await SentAsync(app)).Id },
        ["GET /api/notifications/{id:guid}"] = async () => Call.Get($"{Api}/{(await SentAsync(app)).Id}"),
        ["GET /api/notifications/{id:guid}/overview"] = async () => Call.Get($"{Api}/{(await SentAsync(app)).Id}/overview"),
        ["GET /api/notifications/{id:guid}/receipt"] = async () => Call.Get($"{Api}/{(await SentAsync(app)).Id}/receipt"),
        ["GET /api/notifications/{id:guid}/timeline"] = async () => Call.Get($"{Api}/{(await SentAsync(app)).Id}/timeline"),
        ["POST /api/notifications/{id:guid}/withdrawal"] = async () =>
            Call.Post($"{Api}/{(await SentAsync(app)).Id}/withdrawal", Withdrawal) with { IfMatch = 1 },
    });

    static WithdrawNotificationRequest Withdrawal => new() { Reason = WithdrawalReason.Duplicate, Text = "Sent twice." };

    static async Task<Guid> DraftAsync(NotificationsApp app)
    {
        var id = Guid.CreateVersion7();
        await (await app.Notifier().PutJsonAsync($"{Api}/drafts/{id}", Beginning)).ReadAsync<NotificationDraft>();
        return id;
    }

    static async Task<SendNotificationRequest> SentAsync(NotificationsApp app)
    {
        var request = Given.Notification();
        await app.SendAsync(request);
        return request;
    }
}
