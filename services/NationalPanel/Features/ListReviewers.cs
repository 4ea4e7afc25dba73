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
/// The pool of reviewers, which is public (SI 2018/789 reg 4), who came last first; <c>q</c> is a word of name or expertise. The
/// secretariat also sees who was removed, and why.
/// </summary>
public static class ListReviewers
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/reviewers", PublicAsync).AllowAnonymous().WithName(nameof(ListReviewers));
        app.MapGet("/reviewers/all", AllAsync).RequireAuthorization(Policies.Secretariat).WithName("ListAllReviewers");
        app.MapGet("/reviewers/{id:guid}", ReadAsync).RequireAuthorization(Policies.Secretariat).WithName("ReadReviewer");
    }

    static async Task<Ok<Page<Reviewer>>> PublicAsync(string? q, PageRequest page, NationalPanelDbContext db, CancellationToken ct) =>
        TypedResults.Ok(await Matching(db, q).Where(reviewer => reviewer.RemovedAt == null)
            .PageAsync(page, reviewer => reviewer.AddedAt, reviewer => reviewer.Id, ReviewerViews.Public, ct));

    static async Task<Ok<Page<PooledReviewer>>> AllAsync(string? q, bool? removed, PageRequest page, NationalPanelDbContext db, CancellationToken ct)
    {
        var reviewers = Matching(db, q);
        if (removed is { } asked)
            reviewers = reviewers.Where(reviewer => (reviewer.RemovedAt != null) == asked);
        return TypedResults.Ok(await reviewers.PageAsync(page, reviewer => reviewer.AddedAt, reviewer => reviewer.Id, ReviewerViews.Full, ct));
    }

    static async Task<Results<Ok<PooledReviewer>, ProblemHttpResult>> ReadAsync(
        Guid id, NationalPanelDbContext db, HttpResponse response, CancellationToken ct)
    {
        if (await db.Reviewers.AsNoTracking().SingleOrDefaultAsync(known => known.Id == id, ct) is not { } reviewer)
            return Problems.NotFound();
        response.SetVersion(reviewer.Version);
        return TypedResults.Ok(ReviewerViews.Full(reviewer));
    }

    static IQueryable<PoolReviewer> Matching(NationalPanelDbContext db, string? q)
    {
        var reviewers = db.Reviewers.AsNoTracking();
        return q?.Trim() is { Length: > 0 } word
            ? reviewers.Where(reviewer => EF.Functions.Like(reviewer.Name, $"%{Literal(word)}%", "\\") || EF.Functions.Like(reviewer.Expertise, $"%{Literal(word)}%", "\\"))
            : reviewers;
    }

    // What people type is text, not a pattern.
    static string Literal(string word) => word.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal)
        .Replace("_", "\\_", StringComparison.Ordinal).Replace("[", "\\[", StringComparison.Ordinal);
}
