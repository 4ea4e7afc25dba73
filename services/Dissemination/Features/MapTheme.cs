using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.Dissemination.Model;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.ServiceDefaults.Work;

namespace Safeguarding.Dissemination.Features;

/// <summary>Codes that came with lessons and that the taxonomy does not know: which there are, and what each stands for.</summary>
public static class MapTheme
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/themes/unmapped", List).RequireAuthorization(Policies.Editor);
        api.MapPut("/lessons/{id:guid}/themes/{code}", Handle).RequireAuthorization(Policies.Editor);
    }

    static async Task<Ok<Page<UnmappedTheme>>> List(DisseminationDbContext db, PageRequest page, CancellationToken ct) =>
        TypedResults.Ok(await db.Lessons.AsNoTracking().Include(lesson => lesson.Themes)
            .Where(lesson => lesson.Themes.Any(theme => theme.Unmapped))
            .PageAsync(page, lesson => lesson.PublishedAt, lesson => lesson.Id, lesson => lesson.ToUnmapped(), ct));

    static async Task<Results<NoContent, ProblemHttpResult>> Handle(
        Guid id, string code, MapThemeRequest request, IfMatch ifMatch, DisseminationDbContext db, TaxonomyCache taxonomies,
        CurrentUser user, Signal<Lesson> index,
        TimeProvider clock, CancellationToken ct)
    {
        var errors = new FieldErrors();
        if (errors.Required("theme", request.Theme) && !(await taxonomies.InForceAsync(db, ct)).Knows(request.Theme!))
            errors.Add("theme", "unknown-code", "This is not one of the known themes.");
        if (errors.Any)
            return Problems.Invalid(errors);
        if (await db.Lessons.Include(row => row.Themes).SingleOrDefaultAsync(row => row.Id == id, ct) is not { } lesson)
            return Problems.NotFound();
        if (ifMatch.Refuses(lesson.Version) is { } refused)
            return refused;

        var now = clock.GetUtcNow().UtcDateTime;
        if (!lesson.Map(code, request.Theme!, now))
            return Problems.NotFound();
        db.Audit(user, "LessonThemeMapped", nameof(Lesson), id, "say which theme an unknown code stands for", now);
        await db.SaveChangesAsync(ct);
        index.Set();
        return TypedResults.NoContent();
    }
}
