using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.Contracts.Publication;
using Safeguarding.Dissemination.Model;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Messaging;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.ServiceDefaults.Work;

namespace Safeguarding.Dissemination.Consumers;

/// <summary>
/// Takes a published report into the library. Everything keeps the id it was written under, so whatever is there already is
/// left alone: the same message again, or after another one, ends the same.
/// </summary>
public sealed class Intake(DisseminationDbContext db, TaxonomyCache taxonomies, Signal<Lesson> index, TimeProvider clock)
{
    public async Task TakeAsync(Publication heard, PublishedReport report, CurrentUser process, CancellationToken ct)
    {
        var taxonomy = await taxonomies.InForceAsync(db, ct);
        var publication = await db.Publications.FindAsync([heard.InquiryId], ct) ?? db.Publications.Add(heard).Entity;
        if (await EnterLessonsAsync(publication, report.Lessons, taxonomy, process, ct) == 0)
            return;

        db.Audit(
            process, "PublicationEntered", nameof(Publication), publication.InquiryId, "enter a published report into the library", Now);
        await db.SaveChangesAsync(ct);
        index.Set();
    }

    DateTime Now => clock.GetUtcNow().UtcDateTime;

    async Task<int> EnterLessonsAsync(
        Publication publication, IReadOnlyList<PublishedLesson> published, Taxonomy taxonomy, CurrentUser process, CancellationToken ct)
    {
        var ids = published.Select(lesson => lesson.LessonId).ToList();
        var known = await db.Lessons.Where(lesson => ids.Contains(lesson.Id)).Select(lesson => lesson.Id).ToListAsync(ct);
        var entered = published.DistinctBy(lesson => lesson.LessonId).Where(lesson => !known.Contains(lesson.LessonId))
            .Select(lesson => Lesson.From(lesson, publication, taxonomy, Now)).ToList();
        foreach (var lesson in entered)
        {
            db.Add(lesson);
            db.Publish(Published(lesson), Now);
            db.Audit(process, "LessonEntered", nameof(Lesson), lesson.Id, "enter a published report into the library", Now);
        }

        return entered.Count;
    }

    static LessonPublished Published(Lesson lesson) => new()
    {
        LessonId = lesson.Id,
        Slug = lesson.Slug,
        Title = lesson.Title,
        SourceInquiryId = lesson.InquiryId,
        AreaCode = lesson.Publication.AreaCode,
        Themes = [.. lesson.ThemeCodes],
        PublishedAt = lesson.PublishedAt,
    };
}
