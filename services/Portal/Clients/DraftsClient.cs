using Safeguarding.Contracts;
using Safeguarding.Contracts.Notifications;

namespace Safeguarding.Portal.Clients;

/// <summary>The Notifications service where a notification is written and sent.</summary>
public sealed class DraftsClient(HttpClient http)
{
    const string Root = "/api/notifications";

    public Task<Page<DraftSummary>> ListAsync(string query, CancellationToken cancellation) =>
        http.ReadAsync<Page<DraftSummary>>($"{Root}/drafts{query}", cancellation);

    /// <summary>The draft, each of its children and adults with an id to be found by.</summary>
    public async Task<NotificationDraft?> FindAsync(Guid id, CancellationToken cancellation) =>
        await http.FindAsync<NotificationDraft>($"{Root}/drafts/{id}", cancellation) is { } draft
            ? draft with { Content = draft.Content.WithIds(id) }
            : null;

    public Task<Answer<NotificationDraft>> SaveAsync(Guid id, NotificationContent content, int? version, CancellationToken cancellation) =>
        http.ChangeAsync<NotificationDraft>(HttpMethod.Put, $"{Root}/drafts/{id}", content, version, cancellation);

    public Task<Answer<object>> DeleteAsync(Guid id, int version, CancellationToken cancellation) =>
        http.ChangeAsync<object>(HttpMethod.Delete, $"{Root}/drafts/{id}", null, version, cancellation);

    public Task<Answer<NotificationReceipt>> SendAsync(Guid id, CancellationToken cancellation) =>
        http.ChangeAsync<NotificationReceipt>(Root, new SendNotificationRequest { DraftId = id }, cancellation);

    public Task<NotificationReceipt?> ReceiptAsync(Guid id, CancellationToken cancellation) =>
        http.FindAsync<NotificationReceipt>($"{Root}/{id}/receipt", cancellation);

    public Task<DuplicateCandidates> DuplicatesAsync(Guid id, CancellationToken cancellation) =>
        http.ReadAsync<DuplicateCandidates>($"{Root}/{id}/duplicates", cancellation);

    public Task<Answer<object>> ShareAsync(Guid id, CancellationToken cancellation) =>
        http.ChangeAsync<object>(HttpMethod.Post, $"{Root}/drafts/{id}/sharing", null, null, cancellation);

    public Task<Page<DraftSummary>> SharedAsync(string query, CancellationToken cancellation) =>
        http.ReadAsync<Page<DraftSummary>>($"{Root}/drafts/shared{query}", cancellation);

    public Task<SharedDraft?> FindSharedAsync(Guid id, CancellationToken cancellation) =>
        http.FindAsync<SharedDraft>($"{Root}/drafts/shared/{id}", cancellation);
}
