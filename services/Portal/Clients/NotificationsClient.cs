using Safeguarding.Contracts;
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

    public Task<NotificationOverview?> OverviewAsync(Guid id, CancellationToken cancellation) =>
        http.FindAsync<NotificationOverview>($"{Root}/{id}/overview", cancellation);

    public Task<Page<NotificationSummary>> ListAsync(string query, CancellationToken cancellation) =>
        http.ReadAsync<Page<NotificationSummary>>($"{Root}{query}", cancellation);

    public Task<Answer<WithdrawalReceipt>> WithdrawAsync(
        Guid id, WithdrawNotificationRequest request, int version, CancellationToken cancellation) =>
        http.ChangeAsync<WithdrawalReceipt>(HttpMethod.Post, $"{Root}/{id}/withdrawal", request, version, cancellation);
}
