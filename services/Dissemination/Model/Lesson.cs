using Safeguarding.Contracts.Publication;
using Safeguarding.ServiceDefaults.Data;

namespace Safeguarding.Dissemination.Model;

public class Lesson : IVersioned
{
    public required Guid Id { get; init; }

    /// <summary>Permanent: links to it stand in bulletins, feeds and other people's pages.</summary>
    public required string Slug { get; init; }

    public required string Title { get; set; }

    public required string Finding { get; set; }

    public required string WhyItHappened { get; set; }

    public required string Improvement { get; set; }

    public required List<LessonTheme> Themes { get; init; }

    public required List<string> Audience { get; init; }

    public string? Setting { get; set; }

    public string? AgeGroup { get; set; }

    public required Guid InquiryId { get; init; }

    public required Publication Publication { get; init; }

    public required DateTime PublishedAt { get; init; }

    /// <summary>When the row was last written; the search index of every instance follows it.</summary>
    public required DateTime ChangedAt { get; set; }

    public int Version { get; set; }

    public IEnumerable<string> ThemeCodes => Themes.Select(theme => theme.Code).Order(StringComparer.Ordinal);

    /// <summary>Says which theme an unknown code stands for; false where the lesson has no such code.</summary>
    public bool Map(string unknown, string theme, DateTime now)
    {
        if (Themes.Find(each => each.Code == unknown && each.Unmapped) is not { } came)
            return false;
        Themes.Remove(came);
        if (Themes.Find(each => each.Code == theme) is not { } known)
            Themes.Add(known = new LessonTheme { LessonId = Id, Code = theme });
        (known.MappedFrom, ChangedAt) = (unknown, now);
        return true;
    }

    public static Lesson From(PublishedLesson lesson, Publication publication, Taxonomy taxonomy, DateTime now) => new()
    {
        Id = lesson.LessonId,
        Slug = Model.Slug.Of(lesson.Title, lesson.LessonId),
        Title = lesson.Title,
        Finding = lesson.Finding,
        WhyItHappened = lesson.WhyItHappened,
        Improvement = lesson.Improvement,
        Themes =
        [
            .. lesson.Themes.Distinct()
                .Select(code => new LessonTheme { LessonId = lesson.LessonId, Code = code, Unmapped = !taxonomy.Knows(code) }),
        ],
        Audience = [.. lesson.Audience.Distinct()],
        Setting = lesson.Setting,
        AgeGroup = lesson.AgeGroup,
        InquiryId = publication.InquiryId,
        Publication = publication,
        PublishedAt = publication.PublishedAt,
        ChangedAt = now,
    };
}

public class LessonTheme
{
    public required Guid LessonId { get; init; }

    public required string Code { get; init; }

    /// <summary>The taxonomy did not know the code when the lesson came in; an editor has to map it.</summary>
    public bool Unmapped { get; set; }

    /// <summary>The unknown code that an editor mapped to this one.</summary>
    public string? MappedFrom { get; set; }
}
