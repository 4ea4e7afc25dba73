using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.NationalPanel;

namespace Safeguarding.NationalPanel.Features;

static class LibraryQueries
{
    /// <summary>Lessons of an inquiry that are in the library, with the bulletins that carried them.</summary>
    public static async Task<IReadOnlyList<LibraryLesson>> LessonsOfAsync(
        this NationalPanelDbContext db, Guid inquiryId, CancellationToken ct)
    {
        var lessons = await db.Lessons.AsNoTracking().Where(lesson => lesson.SourceInquiryId == inquiryId).ToListAsync(ct);
        var ids = lessons.ConvertAll(lesson => lesson.LessonId);
        var issues = await db.BulletinLessons.AsNoTracking().Where(carried => ids.Contains(carried.LessonId)).ToListAsync(ct);
        var byLesson = issues.ToLookup(carried => carried.LessonId, carried => carried.IssueNumber);
        return [.. lessons.OrderBy(lesson => lesson.PublishedAt).ThenBy(lesson => lesson.LessonId).Select(lesson =>
            new LibraryLesson(lesson.LessonId, lesson.Slug, lesson.Title, lesson.PublishedAt, [.. byLesson[lesson.LessonId].Order()]))];
    }
}
