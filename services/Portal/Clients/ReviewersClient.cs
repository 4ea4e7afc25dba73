using Safeguarding.Contracts;
using Safeguarding.Contracts.NationalPanel;

namespace Safeguarding.Portal.Clients;

/// <summary>The NationalPanel service: the pool of reviewers.</summary>
public sealed class ReviewersClient(HttpClient http)
{
    const string Root = "/api/panel/reviewers";

    /// <summary>Those in the pool, as everybody sees them.</summary>
    public Task<Page<Reviewer>> PoolAsync(string query, CancellationToken cancellation) => http.ReadAsync<Page<Reviewer>>($"{Root}{query}", cancellation);

    /// <summary>Those in the pool and those who were removed, for the secretariat.</summary>
    public Task<Page<PooledReviewer>> AllAsync(string query, CancellationToken cancellation) =>
        http.ReadAsync<Page<PooledReviewer>>($"{Root}/all{query}", cancellation);

    public Task<PooledReviewer?> FindAsync(Guid id, CancellationToken cancellation) => http.FindAsync<PooledReviewer>($"{Root}/{id}", cancellation);

    public Task<Answer<PooledReviewer>> AddAsync(AddReviewerRequest request, CancellationToken cancellation) =>
        http.ChangeAsync<PooledReviewer>(Root, request, cancellation);

    public Task<Answer<PooledReviewer>> DescribeAsync(Guid id, DescribeReviewerRequest request, int version, CancellationToken cancellation) =>
        http.ChangeAsync<PooledReviewer>(HttpMethod.Put, $"{Root}/{id}", request, version, cancellation);

    public Task<Answer<PooledReviewer>> RemoveAsync(Guid id, string? reason, int version, CancellationToken cancellation) =>
        http.ChangeAsync<PooledReviewer>(HttpMethod.Post, $"{Root}/{id}/removal", new RemoveReviewerRequest { Reason = reason }, version, cancellation);
}
