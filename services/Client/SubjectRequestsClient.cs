using Safeguarding.Contracts;
using Safeguarding.Contracts.Notifications;

namespace Safeguarding.Client;

/// <summary>The Notifications service where people ask what is held about them.</summary>
public sealed class SubjectRequestsClient(HttpClient http)
{
    const string Root = "/api/notifications/subject-requests";

    public Task<Page<SubjectRequestSummary>> ListAsync(string query, CancellationToken ct) =>
        http.ReadAsync<Page<SubjectRequestSummary>>($"{Root}{query}", ct);

    public Task<SubjectRequestDetails?> FindAsync(Guid id, CancellationToken ct) =>
        http.FindAsync<SubjectRequestDetails>($"{Root}/{id}", ct);

    public Task<Answer<SubjectRequestSummary>> EnterAsync(SubjectRequestEntry entry, CancellationToken ct) =>
        http.ChangeAsync<SubjectRequestSummary>(Root, entry, ct);

    public Task<SubjectCase?> CaseAsync(Guid id, Guid caseId, CancellationToken ct) =>
        http.FindAsync<SubjectCase>($"{Root}/{id}/cases/{caseId}", ct);

    public Task<Answer<object>> DecideAsync(Guid id, Guid caseId, DecideSubjectCaseRequest decision, CancellationToken ct) =>
        http.ChangeAsync<object>(HttpMethod.Put, $"{Root}/{id}/cases/{caseId}", decision, version: null, ct);

    public Task<Answer<object>> ExtendAsync(Guid id, SubjectRequestExtension extension, CancellationToken ct) =>
        http.ChangeAsync<object>($"{Root}/{id}/extension", extension, ct);

    public Task<Answer<object>> CloseAsync(Guid id, SubjectRequestClosure closure, CancellationToken ct) =>
        http.ChangeAsync<object>($"{Root}/{id}/closure", closure, ct);

    /// <summary>The zip; null where it cannot be made yet.</summary>
    public async Task<byte[]?> CopyAsync(Guid id, CancellationToken ct)
    {
        using var response = await http.GetAsync(new Uri($"{Root}/{id}/copy", UriKind.Relative), ct);
        return response.IsSuccessStatusCode ? await response.Content.ReadAsByteArrayAsync(ct) : null;
    }
}
