using Safeguarding.Contracts;
using Safeguarding.Contracts.Notifications;

namespace Safeguarding.Client;

/// <summary>The Notifications service: notifications, their drafts and what became of them.</summary>
public sealed class NotificationsClient(HttpClient http)
{
    const string Root = "/api/notifications";

    public Task<NotificationRecord?> FindAsync(Guid id, CancellationToken ct) =>
        http.FindAsync<NotificationRecord>($"{Root}/{id}", ct);

    public Task<NotificationTimeline?> TimelineAsync(Guid id, CancellationToken ct) =>
        http.FindAsync<NotificationTimeline>($"{Root}/{id}/timeline", ct);

    public Task<NotificationOverview?> OverviewAsync(Guid id, CancellationToken ct) =>
        http.FindAsync<NotificationOverview>($"{Root}/{id}/overview", ct);

    public Task<Page<NotificationSummary>> ListAsync(string query, CancellationToken ct) =>
        http.ReadAsync<Page<NotificationSummary>>($"{Root}{query}", ct);

    public Task<Answer<NotificationReceipt>> SendAsync(SendNotificationRequest request, CancellationToken ct) =>
        http.ChangeAsync<NotificationReceipt>(Root, request, ct);

    /// <summary>The draft in which an amendment is written: one that was begun already, or a new one.</summary>
    public Task<Answer<NotificationDraft>> StartAmendmentAsync(Guid id, CancellationToken ct) =>
        http.ChangeAsync<NotificationDraft>(HttpMethod.Post, $"{Root}/{id}/amendments/draft", null, null, ct);

    /// <summary>The draft that sends a withdrawn notification anew: one that was begun already, or a new one.</summary>
    public Task<Answer<NotificationDraft>> StartReplacementAsync(Guid id, CancellationToken ct) =>
        http.ChangeAsync<NotificationDraft>(HttpMethod.Post, $"{Root}/{id}/replacement/draft", null, null, ct);

    public Task<Answer<AmendmentReceipt>> AmendAsync(Guid id, AmendNotificationRequest request, int version, CancellationToken ct) =>
        http.ChangeAsync<AmendmentReceipt>(HttpMethod.Post, $"{Root}/{id}/amendments", request, version, ct);

    public Task<IReadOnlyList<NotificationVersionSummary>?> VersionsAsync(Guid id, CancellationToken ct) =>
        http.FindAsync<IReadOnlyList<NotificationVersionSummary>>($"{Root}/{id}/versions", ct);

    public Task<NotificationVersionDetails?> VersionAsync(Guid id, int number, CancellationToken ct) =>
        http.FindAsync<NotificationVersionDetails>($"{Root}/{id}/versions/{number}", ct);

    public Task<Answer<WithdrawalReceipt>> WithdrawAsync(
        Guid id, WithdrawNotificationRequest request, int version, CancellationToken ct) =>
        http.ChangeAsync<WithdrawalReceipt>(HttpMethod.Post, $"{Root}/{id}/withdrawal", request, version, ct);

    public Task<Answer<DeescalationReceipt>> DeescalateAsync(
        Guid id, DeescalateNotificationRequest request, int version, CancellationToken ct) =>
        http.ChangeAsync<DeescalationReceipt>(HttpMethod.Post, $"{Root}/{id}/deescalation", request, version, ct);

    /// <summary>Whether it could be de-escalated for that reason; nothing is.</summary>
    public Task<Answer<DeescalationReceipt>> CheckDeescalationAsync(
        Guid id, DeescalateNotificationRequest request, int version, CancellationToken ct) =>
        http.ChangeAsync<DeescalationReceipt>(HttpMethod.Post, $"{Root}/{id}/deescalation?check=true", request, version, ct);

    public Task<Answer<LinkedNotification>> LinkAsync(Guid id, LinkNotificationsRequest request, int version, CancellationToken ct) =>
        http.ChangeAsync<LinkedNotification>(HttpMethod.Post, $"{Root}/{id}/links", request, version, ct);

    public Task<Answer<object>> UnlinkAsync(Guid id, Guid other, UnlinkNotificationsRequest request, CancellationToken ct) =>
        http.ChangeAsync<object>(HttpMethod.Delete, $"{Root}/{id}/links/{other}", request, version: null, ct);

    /// <summary>Who must know of it, and what is known of their having been told.</summary>
    public Task<IReadOnlyList<NotificationRecipient>?> RecipientsAsync(Guid id, CancellationToken ct) =>
        http.FindAsync<IReadOnlyList<NotificationRecipient>>($"{Root}/{id}/recipients", ct);

    public Task<Answer<ReceivedVersion>> AcknowledgeAsync(Guid id, Guid recipient, int version, CancellationToken ct) =>
        http.ChangeAsync<ReceivedVersion>(
            $"{Root}/{id}/recipients/{recipient}/acknowledgement", new AcknowledgeRequest { Version = version }, ct);

    public Task<Answer<object>> OpenShareAsync(Guid id, Guid recipient, OpenShareRequest request, CancellationToken ct) =>
        http.ChangeAsync<object>(HttpMethod.Put, $"{Root}/{id}/recipients/{recipient}/share", request, version: null, ct);

    /// <summary>What is shared with the department or the inspectorate, for their people.</summary>
    public Task<Page<SharedNotification>> SharedAsync(string query, CancellationToken ct) =>
        http.ReadAsync<Page<SharedNotification>>($"{Root}/shared{query}", ct);

    /// <summary>How long notifications are kept; for administrators.</summary>
    public Task<Page<NotificationRetention>> RetentionAsync(string query, CancellationToken ct) =>
        http.ReadAsync<Page<NotificationRetention>>($"{Root}/retention{query}", ct);

    public Task<NotificationRetention?> RetentionOfAsync(Guid id, CancellationToken ct) =>
        http.FindAsync<NotificationRetention>($"{Root}/{id}/retention", ct);

    public Task<Answer<NotificationRetention>> HoldAsync(Guid id, HoldNotificationRequest request, CancellationToken ct) =>
        http.ChangeAsync<NotificationRetention>(HttpMethod.Put, $"{Root}/{id}/legal-hold", request, version: null, ct);

    /// <summary>One reporting year for analysts, by the year in which it ends.</summary>
    public Task<NotificationExtract> ExtractAsync(int year, CancellationToken ct) =>
        http.ReadAsync<NotificationExtract>($"{Root}/extract?year={year}", ct);

    public Task<Answer<NotificationRetention>> PostponeErasureAsync(Guid id, PostponeErasureRequest request, CancellationToken ct) =>
        http.ChangeAsync<NotificationRetention>($"{Root}/{id}/erasure-postponements", request, ct);

    public Task<Answer<NotificationRetention>> EraseAsync(Guid id, EraseNotificationRequest request, CancellationToken ct) =>
        http.ChangeAsync<NotificationRetention>($"{Root}/{id}/erasure", request, ct);

    /// <summary>Whether it could be withdrawn for that reason; nothing is.</summary>
    public Task<Answer<WithdrawalReceipt>> CheckWithdrawalAsync(
        Guid id, WithdrawNotificationRequest request, int version, CancellationToken ct) =>
        http.ChangeAsync<WithdrawalReceipt>(HttpMethod.Post, $"{Root}/{id}/withdrawal?check=true", request, version, ct);
}
