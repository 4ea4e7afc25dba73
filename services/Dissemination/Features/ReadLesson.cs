using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.Dissemination.Model;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Reference;

namespace Safeguarding.Dissemination.Features;

public static class ReadLesson
{
    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/lessons/{slug}", Handle).AllowAnonymous();

    static async Task<Results<Ok<LibraryLesson>, StatusCodeHttpResult, ProblemHttpResult>> Handle(
        string slug, DisseminationDbContext db, TaxonomyCache taxonomies, AreaRegister areas, HttpContext http, CancellationToken ct)
    {
        var lesson = await db.Lessons.AsNoTracking().Include(row => row.Themes).Include(row => row.Publication)
            .SingleOrDefaultAsync(row => row.Slug == slug, ct);
        if (lesson is null)
            return Problems.NotFound();

        var shown = lesson.ToContract(await taxonomies.InForceAsync(db, ct), areas);
        return http.IsUnchanged(shown) ? TypedResults.StatusCode(304) : TypedResults.Ok(shown);
    }
}
