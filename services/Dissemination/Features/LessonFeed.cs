using System.ServiceModel.Syndication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Dissemination.Model;
using Safeguarding.ServiceDefaults.Http;

namespace Safeguarding.Dissemination.Features;

public static class LessonFeed
{
    const string Name = "lessons.atom";

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet($"/feeds/{Name}", Handle).Produces(200, contentType: "application/atom+xml").AllowAnonymous();

    /// <param name="theme">Only lessons on this theme or a narrower one.</param>
    static async Task<IResult> Handle(
        [FromQuery] string? theme, DisseminationDbContext db, TaxonomyCache taxonomies, Links links, HttpContext http, CancellationToken ct)
    {
        var lessons = db.Lessons.AsNoTracking().Include(lesson => lesson.Themes).AsQueryable();
        var (title, name) = ("Safeguarding lessons", Name);
        if (!string.IsNullOrEmpty(theme))
        {
            var taxonomy = await taxonomies.InForceAsync(db, ct);
            if (!taxonomy.Knows(theme))
                return Problems.Invalid("theme", "unknown-code", "This is not one of the known themes.");
            var codes = taxonomy.WithNarrower(theme);
            lessons = lessons.Where(lesson => lesson.Themes.Any(each => codes.Contains(each.Code)));
            (title, name) = ($"{title}: {taxonomy.Label(theme).Name}", $"{name}?theme={theme}");
        }

        var latest = await lessons.OrderByDescending(lesson => lesson.PublishedAt).ThenByDescending(lesson => lesson.Id)
            .Take(AtomFeed.MaxEntries).ToListAsync(ct);
        return AtomFeed.Answer(http, title, links.Feed(name), links.Library, [.. latest.Select(lesson => Entry(lesson, links))]);
    }

    static SyndicationItem Entry(Lesson lesson, Links links) => AtomFeed.Entry(
        lesson.Id, lesson.Title, SyndicationContent.CreatePlaintextContent(AtomFeed.Clean($"{lesson.Finding}\n\n{lesson.Improvement}")),
        links.Lesson(lesson.Slug), lesson.PublishedAt, lesson.ChangedAt, lesson.ThemeCodes);
}
