using Safeguarding.Contracts.Notifications;

namespace Safeguarding.Portal.Clients;

/// <summary>The Notifications service: notifications, their drafts and what became of them.</summary>
public sealed class NotificationsClient(HttpClient http)
{
    const string Root = "/api/notifications";

    public Task<NotificationRecord?> FindAsync(Guid id, CancellationToken cancellation) =>
        http.FindAsync<NotificationRecord>($"{Root}/{id}", cancellation);

    public Task<NotificationTimeline?> TimelineAsync(Guid id, CancellationToken cancellation) =>
        http.FindAsync<NotificationTimeline>($"{Root}/{id}/timeline", cancellation);
}
