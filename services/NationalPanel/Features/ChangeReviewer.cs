using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.NationalPanel.Model;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.NationalPanel.Features;

/// <summary>What the pool says of a reviewer changes, or the reviewer leaves it (SI 2018/789 reg 5).</summary>
public static class ChangeReviewer
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapPut("/reviewers/{id:guid}", DescribeAsync).RequireAuthorization(Policies.Secretariat).WithName(nameof(ChangeReviewer));
        api.MapPost("/reviewers/{id:guid}/removal", RemoveAsync).RequireAuthorization(Policies.Secretariat).WithName("RemoveReviewer");
    }

    static Task<Results<Ok<PooledReviewer>, ProblemHttpResult>> DescribeAsync(
        Guid id, DescribeReviewerRequest request, IfMatch ifMatch, [AsParameters] Change change, CancellationToken ct) =>
        change.MakeAsync(id, ReviewerRules.Check(request), ifMatch, "ReviewerDescribed", "describe reviewer", (reviewer, _) =>
            (reviewer.Name, reviewer.Expertise) = (request.Name!, request.Expertise!), ct);

    static Task<Results<Ok<PooledReviewer>, ProblemHttpResult>> RemoveAsync(
        Guid id, RemoveReviewerRequest request, IfMatch ifMatch, [AsParameters] Change change, CancellationToken ct)
    {
        var errors = new FieldErrors();
        errors.Text("reason", request.Reason, 1_000);
        return change.MakeAsync(id, errors, ifMatch, "ReviewerRemoved", "remove reviewer from the pool", (reviewer, now) =>
            reviewer.Remove(request.Reason!, now), ct);
    }

    /// <summary>What both need from the request, and how each is made.</summary>
    sealed record Change(NationalPanelDbContext Db, CurrentUser User, TimeProvider Clock, HttpResponse Response)
    {
        public async Task<Results<Ok<PooledReviewer>, ProblemHttpResult>> MakeAsync(
            Guid id, FieldErrors errors, IfMatch ifMatch, string action, string reason, Action<PoolReviewer, DateTime> apply,
                CancellationToken ct)
        {
            if (await Db.Reviewers.SingleOrDefaultAsync(known => known.Id == id, ct) is not { } reviewer)
                return Problems.NotFound();
            if (errors.Any)
                return Problems.Invalid(errors);
            if (ifMatch.Refuses(reviewer.Version) is { } refused)
                return refused;
            if (reviewer.RemovedAt is not null)
                return Problems.Conflict("reviewer-removed", "The reviewer was removed from the pool.");

            var now = Clock.GetUtcNow().UtcDateTime;
            apply(reviewer, now);
            Db.Audit(User, action, nameof(PoolReviewer), id, reason, now);
            await Db.SaveChangesAsync(ct);
            Response.SetVersion(reviewer.Version);
            return TypedResults.Ok(reviewer.ToContract());
        }
    }
}
