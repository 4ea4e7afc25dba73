using System.Net;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Notifications;

namespace Safeguarding.Client;

/// <summary>The Notifications service where a notification is written and sent.</summary>
public sealed class DraftsClient(HttpClient http)
{
    const string Root = "/api/notifications";

    public Task<Page<DraftSummary>> ListAsync(string query, CancellationToken ct) =>
        http.ReadAsync<Page<DraftSummary>>($"{Root}/drafts{query}", ct);

    public Task<NotificationDraft?> FindAsync(Guid id, CancellationToken ct) =>
        http.FindAsync<NotificationDraft>($"{Root}/drafts/{id}", ct);

    public Task<Answer<NotificationDraft>> SaveAsync(Guid id, NotificationContent content, int? version, CancellationToken ct) =>
        http.ChangeAsync<NotificationDraft>(HttpMethod.Put, $"{Root}/drafts/{id}", content, version, ct);

    public Task<Answer<object>> DeleteAsync(Guid id, int version, CancellationToken ct) =>
        http.ChangeAsync<object>(HttpMethod.Delete, $"{Root}/drafts/{id}", null, version, ct);

    /// <summary>Sends the draft as it was in that version, and not if somebody has changed it since.</summary>
    public Task<Answer<NotificationReceipt>> SendAsync(Guid id, int version, CancellationToken ct) =>
        http.ChangeAsync<NotificationReceipt>(HttpMethod.Post, Root, new SendNotificationRequest { DraftId = id }, version, ct);

    public Task<NotificationReceipt?> ReceiptAsync(Guid id, CancellationToken ct) =>
        http.FindAsync<NotificationReceipt>($"{Root}/{id}/receipt", ct);

    /// <summary>Null where the caller has asked too often: then nothing was looked for.</summary>
    public async Task<DuplicateCandidates?> DuplicatesAsync(Guid id, CancellationToken ct)
    {
        try
        {
            return await http.ReadAsync<DuplicateCandidates>($"{Root}/{id}/duplicates", ct);
        }
        catch (HttpRequestException refused) when (refused.StatusCode == HttpStatusCode.TooManyRequests)
        {
            return null;
        }
    }

    public Task<Answer<object>> ShareAsync(Guid id, CancellationToken ct) =>
        http.ChangeAsync<object>(HttpMethod.Post, $"{Root}/drafts/{id}/sharing", null, null, ct);

    public Task<Answer<object>> HandOverAsync(Guid id, HandOverDraftRequest request, int version, CancellationToken ct) =>
        http.ChangeAsync<object>(HttpMethod.Post, $"{Root}/drafts/{id}/handover", request, version, ct);

    public Task<Page<DraftSummary>> SharedAsync(string query, CancellationToken ct) =>
        http.ReadAsync<Page<DraftSummary>>($"{Root}/drafts/shared{query}", ct);

    public Task<SharedDraft?> FindSharedAsync(Guid id, CancellationToken ct) =>
        http.FindAsync<SharedDraft>($"{Root}/drafts/shared/{id}", ct);
}
