using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.Dissemination.Model;
using Safeguarding.Dissemination.Search;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Reference;

namespace Safeguarding.Dissemination.Features;

public static class ReadLesson
{
    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/lessons/{slug}", Handle).AllowAnonymous();

    static async Task<Results<Ok<LibraryLesson>, StatusCodeHttpResult, ProblemHttpResult>> Handle(
        string slug, DisseminationDbContext db, AreaRegister areas, HttpContext http, CancellationToken ct)
    {
        var lesson = await db.Lessons.AsNoTracking().Include(row => row.Themes).Include(row => row.Publication)
            .SingleOrDefaultAsync(row => row.Slug == slug, ct);
        if (lesson is null)
            return Problems.NotFound();

        var shown = Shown(lesson, await Taxonomy.InForceAsync(db, ct), areas);
        return http.IsUnchanged(shown) ? TypedResults.StatusCode(304) : TypedResults.Ok(shown);
    }

    static LibraryLesson Shown(Lesson lesson, Taxonomy taxonomy, AreaRegister areas) => new()
    {
        LessonId = lesson.Id,
        Slug = lesson.Slug,
        Title = lesson.Title,
        Finding = lesson.Finding,
        WhyItHappened = lesson.WhyItHappened,
        Improvement = lesson.Improvement,
        Themes = taxonomy.Labels(lesson.ThemeCodes),
        Audience = [.. lesson.Audience.Select(CodeNames.Label)],
        Setting = lesson.Setting is { } setting ? CodeNames.Label(setting) : null,
        AgeGroup = lesson.AgeGroup is { } ageGroup ? CodeNames.Label(ageGroup) : null,
        Source = lesson.Publication.Source,
        SourceTitle = lesson.Publication.Title,
        SourceInquiryId = lesson.InquiryId,
        AreaCode = lesson.Publication.AreaCode,
        AreaName = lesson.Publication.AreaCode is { } area ? areas.Find(area)?.Name : null,
        PublishedAt = lesson.PublishedAt,
    };
}
