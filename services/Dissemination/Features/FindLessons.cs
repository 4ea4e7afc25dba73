using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.Dissemination.Model;

namespace Safeguarding.Dissemination.Features;

/// <summary>Lessons by their ids, for whoever kept a selection of them.</summary>
public static class FindLessons
{
    const int MaxIds = 100;

    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/lessons/by-id", Handle).AllowAnonymous();

    static async Task<Ok<IReadOnlyList<LessonHeadline>>> Handle(
        [FromQuery] Guid[]? id, DisseminationDbContext db, TaxonomyCache taxonomies, CancellationToken ct)
    {
        var ids = (id ?? []).Distinct().Take(MaxIds).ToList();
        var taxonomy = await taxonomies.InForceAsync(db, ct);
        var found = await db.Lessons.AsNoTracking().Include(lesson => lesson.Themes).Where(lesson => ids.Contains(lesson.Id))
            .ToDictionaryAsync(lesson => lesson.Id, ct);
        return TypedResults.Ok<IReadOnlyList<LessonHeadline>>(
            [.. ids.Where(found.ContainsKey).Select(each => found[each].ToSummary(taxonomy))]);
    }
}
