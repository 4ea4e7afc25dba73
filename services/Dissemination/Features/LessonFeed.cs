using System.ServiceModel.Syndication;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Dissemination.Model;

namespace Safeguarding.Dissemination.Features;

public static class LessonFeed
{
    const string Name = "lessons.atom";

    public static void Map(IEndpointRouteBuilder app) =>
        app.MapGet($"/feeds/{Name}", Handle).Produces(200, contentType: "application/atom+xml").AllowAnonymous();

    static async Task<IResult> Handle(DisseminationDbContext db, Links links, HttpContext http, CancellationToken ct)
    {
        var lessons = await db.Lessons.AsNoTracking().Include(lesson => lesson.Themes)
            .OrderByDescending(lesson => lesson.PublishedAt).ThenByDescending(lesson => lesson.Id).Take(AtomFeed.MostEntries).ToListAsync(ct);
        return AtomFeed.Answer(http, "Safeguarding lessons", links.Feed(Name), links.Library, [.. lessons.Select(lesson => Entry(lesson, links))]);
    }

    static SyndicationItem Entry(Lesson lesson, Links links) => AtomFeed.Entry(
        lesson.Id, lesson.Title, SyndicationContent.CreatePlaintextContent(AtomFeed.Clean($"{lesson.Finding}\n\n{lesson.Improvement}")),
        links.Lesson(lesson.Slug), lesson.PublishedAt, lesson.ChangedAt, lesson.ThemeCodes);
}
