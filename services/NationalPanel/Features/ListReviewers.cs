using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.NationalPanel.Model;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.NationalPanel.Features;

/// <summary>
/// The pool of reviewers, which is public (SI 2018/789 reg 4), who came last first unless <c>sort=added</c> asks for who came first;
/// <c>q</c> is a word of name or expertise. The secretariat also sees who was removed, and why.
/// </summary>
public static class ListReviewers
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/reviewers", PublicAsync).AllowAnonymous().WithName(nameof(ListReviewers));
        api.MapGet("/reviewers/all", AllAsync).RequireAuthorization(Policies.Secretariat).WithName("ListAllReviewers");
        api.MapGet("/reviewers/{id:guid}", ReadAsync).RequireAuthorization(Policies.Secretariat).WithName("ReadReviewer");
    }

    static Task<Results<Ok<Page<Reviewer>>, ProblemHttpResult>> PublicAsync(
        string? q, string? sort, PageRequest page, NationalPanelDbContext db, CancellationToken ct) =>
        ListAsync(Matching(db, q).Where(reviewer => reviewer.RemovedAt == null), sort, page, reviewer => reviewer.ToPublic(), ct);

    static Task<Results<Ok<Page<PooledReviewer>>, ProblemHttpResult>> AllAsync(
        string? q, bool? removed, string? sort, PageRequest page, NationalPanelDbContext db, CancellationToken ct)
    {
        var reviewers = Matching(db, q);
        if (removed is { } asked)
            reviewers = reviewers.Where(reviewer => (reviewer.RemovedAt != null) == asked);
        return ListAsync(reviewers, sort, page, reviewer => reviewer.ToContract(), ct);
    }

    static async Task<Results<Ok<Page<T>>, ProblemHttpResult>> ListAsync<T>(
        IQueryable<PoolReviewer> reviewers, string? sort, PageRequest page, Func<PoolReviewer, T> show, CancellationToken ct)
    {
        var errors = new FieldErrors();
        var order = Sort.Of(sort, errors, "added");
        return errors.Any
            ? Problems.Invalid(errors)
            : TypedResults.Ok(await reviewers.PageAsync(page, reviewer => reviewer.AddedAt, reviewer =>
                reviewer.Id, show, ct, order.Ascending));
    }

    static async Task<Results<Ok<PooledReviewer>, ProblemHttpResult>> ReadAsync(
        Guid id, NationalPanelDbContext db, HttpResponse response, CancellationToken ct)
    {
        if (await db.Reviewers.AsNoTracking().SingleOrDefaultAsync(known => known.Id == id, ct) is not { } reviewer)
            return Problems.NotFound();
        response.SetVersion(reviewer.Version);
        return TypedResults.Ok(reviewer.ToContract());
    }

    static IQueryable<PoolReviewer> Matching(NationalPanelDbContext db, string? q)
    {
        var reviewers = db.Reviewers.AsNoTracking();
        if (string.IsNullOrWhiteSpace(q))
            return reviewers;
        var words = LikePattern.Containing(q);
        return reviewers.Where(reviewer => EF.Functions.Like(reviewer.Name, words, LikePattern.Escape)
            || EF.Functions.Like(reviewer.Expertise, words, LikePattern.Escape));
    }
}
