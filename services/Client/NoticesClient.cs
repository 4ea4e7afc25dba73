using Safeguarding.Contracts;
using Safeguarding.Contracts.Notices;

namespace Safeguarding.Client;

/// <summary>What the caller was told of, and who was told on a case, as Identity keeps it.</summary>
public sealed class NoticesClient(HttpClient http)
{
    const string Root = "/api/identity";

    // As many as a page holds.
    const int MaxFacts = 200;

    public Task<Page<NoticeSummary>> ListAsync(string? state, string? after, int limit, CancellationToken ct) =>
        http.ReadAsync<Page<NoticeSummary>>(
            $"{Root}/notices{Query.Of(("state", state), ("after", after), ("limit", $"{limit}"))}", ct);

    public Task<NoticeCount> CountAsync(CancellationToken ct) => http.ReadAsync<NoticeCount>($"{Root}/notices/count", ct);

    public Task<Answer<NoticeSummary>> SeeAsync(Guid id, CancellationToken ct) =>
        http.ChangeAsync<NoticeSummary>(HttpMethod.Post, $"{Root}/notices/{id}/seen", request: null, version: null, ct);

    public Task<Answer<NoticeCount>> SeeAllAsync(DateTime? until, CancellationToken ct) =>
        http.ChangeAsync<NoticeCount>($"{Root}/notices/seen", new SeeNoticesRequest { Until = until }, ct);

    /// <summary>All who were told on a case, newest first, however long it runs.</summary>
    public async Task<IReadOnlyList<ToldOnCase>> ToldAsync(Guid caseId, CancellationToken ct) =>
        await ServiceCalls.AllAsync(after => http.ReadAsync<Page<ToldOnCase>>(
            $"{Root}/cases/{caseId}/told{Query.Of(("after", after), ("limit", $"{MaxFacts}"))}", ct), ct).ToListAsync(ct);
}
