using Safeguarding.Contracts.Publication;

namespace Safeguarding.LocalInquiries.Model;

/// <summary>One structured finding of a published review.</summary>
public class Lesson
{
    public required Guid Id { get; init; }
    public required Guid InquiryId { get; init; }
    public required int Position { get; init; }
    public required string Title { get; init; }
    public required string Finding { get; init; }
    public required string WhyItHappened { get; init; }
    public required string Improvement { get; init; }
    public required List<string> Themes { get; init; }
    public required List<string> Audience { get; init; }
    public string? Setting { get; init; }
    public string? AgeGroup { get; init; }

    public PublishedLesson Published => new()
    {
        LessonId = Id,
        Title = Title,
        Finding = Finding,
        WhyItHappened = WhyItHappened,
        Improvement = Improvement,
        Themes = Themes,
        Audience = Audience,
        Setting = Setting,
        AgeGroup = AgeGroup,
    };

    public static Lesson From(PublishedLesson lesson, Guid inquiryId, int position) => new()
    {
        Id = lesson.LessonId,
        InquiryId = inquiryId,
        Position = position,
        Title = lesson.Title,
        Finding = lesson.Finding,
        WhyItHappened = lesson.WhyItHappened,
        Improvement = lesson.Improvement,
        Themes = [.. lesson.Themes],
        Audience = [.. lesson.Audience],
        Setting = lesson.Setting,
        AgeGroup = lesson.AgeGroup,
    };
}
