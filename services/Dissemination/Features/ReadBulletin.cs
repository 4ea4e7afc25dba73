using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.Dissemination.Model;
using Safeguarding.ServiceDefaults.Http;

namespace Safeguarding.Dissemination.Features;

/// <summary>The permanent page of an issue. A withdrawn one stays, without its text and with the reason.</summary>
public static class ReadBulletin
{
    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/bulletins/{issueNumber:int}", Handle).AllowAnonymous();

    static async Task<Results<Ok<IssuedBulletin>, StatusCodeHttpResult, ProblemHttpResult>> Handle(
        int issueNumber, DisseminationDbContext db, TaxonomyCache taxonomies, HttpContext http, CancellationToken ct)
    {
        var bulletin = await db.Bulletins.AsNoTracking().Include(row => row.Lessons).ThenInclude(row => row.Lesson)
            .SingleOrDefaultAsync(row => row.IssueNumber == issueNumber, ct);
        if (bulletin is null)
            return Problems.NotFound();

        var shown = bulletin.ToIssue(await taxonomies.InForceAsync(db, ct));
        return http.IsUnchanged(shown) ? TypedResults.StatusCode(304) : TypedResults.Ok(shown);
    }
}
