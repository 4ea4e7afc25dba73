using Safeguarding.Contracts;
using Safeguarding.Contracts.NationalPanel;

namespace Safeguarding.Client;

/// <summary>The NationalPanel service: the pool of reviewers.</summary>
public sealed class ReviewersClient(HttpClient http)
{
    const string Root = "/api/national-panel/reviewers";

    /// <summary>Those in the pool, as everybody sees them.</summary>
    public Task<Page<Reviewer>> PoolAsync(string query, CancellationToken ct) => http.ReadAsync<Page<Reviewer>>($"{Root}{query}", ct);

    /// <summary>Those in the pool and those who were removed, for the secretariat.</summary>
    public Task<Page<PooledReviewer>> AllAsync(string query, CancellationToken ct) =>
        http.ReadAsync<Page<PooledReviewer>>($"{Root}/all{query}", ct);

    public Task<PooledReviewer?> FindAsync(Guid id, CancellationToken ct) => http.FindAsync<PooledReviewer>($"{Root}/{id}", ct);

    public Task<Answer<PooledReviewer>> AddAsync(AddReviewerRequest request, CancellationToken ct) =>
        http.ChangeAsync<PooledReviewer>(Root, request, ct);

    public Task<Answer<PooledReviewer>> DescribeAsync(Guid id, DescribeReviewerRequest request, int version, CancellationToken ct) =>
        http.ChangeAsync<PooledReviewer>(HttpMethod.Put, $"{Root}/{id}", request, version, ct);

    public Task<Answer<PooledReviewer>> RemoveAsync(Guid id, string? reason, int version, CancellationToken ct) =>
        http.ChangeAsync<PooledReviewer>(HttpMethod.Post, $"{Root}/{id}/removal", new RemoveReviewerRequest { Reason = reason }, version,
            ct);
}
