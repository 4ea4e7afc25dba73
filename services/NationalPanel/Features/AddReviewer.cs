using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.NationalPanel.Model;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.NationalPanel.Features;

/// <summary>A reviewer comes into the public pool.</summary>
public static class AddReviewer
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/reviewers", Handle).RequireAuthorization(Policies.Secretariat).WithName(nameof(AddReviewer));

    static async Task<Results<Created<PooledReviewer>, Ok<PooledReviewer>, ProblemHttpResult>> Handle(
        AddReviewerRequest request, NationalPanelDbContext db, CurrentUser user, TimeProvider clock, HttpResponse response,
            CancellationToken ct)
    {
        var errors = ReviewerRules.Check(request);
        errors.Required("id", request.Id);
        if (errors.Any)
            return Problems.Invalid(errors);

        return await db.RetryOnConflictAsync(SaveAsync);

        async Task<Results<Created<PooledReviewer>, Ok<PooledReviewer>, ProblemHttpResult>> SaveAsync()
        {
            if (await db.Reviewers.SingleOrDefaultAsync(known => known.Id == request.Id, ct) is { } added)
            {
                if ((added.Name, added.Expertise) != (request.Name, request.Expertise))
                    return Problems.Conflict("id-in-use", "Another reviewer has this id.");
                response.SetVersion(added.Version);
                return TypedResults.Ok(added.ToContract());
            }

            var now = clock.GetUtcNow().UtcDateTime;
            var reviewer = new PoolReviewer { Id = request.Id!.Value, Name = request.Name!, Expertise = request.Expertise!, AddedAt = now };
            db.Add(reviewer);
            db.Audit(user, "ReviewerAdded", nameof(PoolReviewer), reviewer.Id, "add reviewer to the pool", now);
            await db.SaveChangesAsync(ct);

            response.SetVersion(reviewer.Version);
            return TypedResults.Created($"/api/national-panel/reviewers/{reviewer.Id}", reviewer.ToContract());
        }
    }
}
