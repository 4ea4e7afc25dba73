using Microsoft.EntityFrameworkCore;
using Safeguarding.Dissemination.Model;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Text;

namespace Safeguarding.Dissemination.Features;

/// <summary>What every version of a bulletin must hold.</summary>
static class BulletinRules
{
    const int MaxTitleLength = 200;
    const int MaxIntroductionLength = 4_000;
    const int MaxTextLength = 40_000;
    const int MaxLessons = 20;

    public static FieldErrors Check(string? title, string? introduction, string? text, IReadOnlyList<Guid>? lessonIds)
    {
        var errors = new FieldErrors();
        errors.Text("title", title, MaxTitleLength);
        errors.Text("introduction", introduction, MaxIntroductionLength);
        errors.MaxLength("text", text, MaxTextLength);
        errors.Markdown("introduction", introduction);
        errors.Markdown("text", text);
        if (errors.Required("lessonIds", lessonIds))
        {
            if (lessonIds!.Count > MaxLessons)
                errors.Add("lessonIds", "too-many", $"A bulletin holds {MaxLessons} lessons or fewer.");
            if (lessonIds.Distinct().Count() < lessonIds.Count)
                errors.Repeated("lessonIds", "Each lesson can stand in a bulletin once.");
        }

        return errors;
    }

    // Found out now, by whoever can mend it, and not by the pages that show it.
    static void Markdown(this FieldErrors errors, string path, string? text)
    {
        if (text is not null && !SafeMarkdown.TryRead(text, out _))
            errors.Add(path, "too-deep", "Lists, quotations or links stand too deep inside each other.");
    }

    public static async Task<int> NextIssueNumberAsync(this DisseminationDbContext db, CancellationToken ct) =>
        (await db.Bulletins.MaxAsync(bulletin => bulletin.IssueNumber, ct) ?? 0) + 1;

    /// <summary>The lessons in the order asked for; ids that are not in the library are told in <paramref name="errors"/>.</summary>
    public static async Task<List<Lesson>> FindLessonsAsync(
        this DisseminationDbContext db, IReadOnlyList<Guid> ids, FieldErrors errors, CancellationToken ct)
    {
        var found = await db.Lessons.AsNoTracking().Include(lesson => lesson.Themes).Where(lesson => ids.Contains(lesson.Id))
            .ToDictionaryAsync(lesson => lesson.Id, ct);
        for (var at = 0; at < ids.Count; at++)
        {
            if (!found.ContainsKey(ids[at]))
                errors.Add($"lessonIds[{at}]", "unknown-lesson", "This lesson is not in the library.");
        }

        return [.. ids.Where(found.ContainsKey).Select(id => found[id])];
    }
}
