using Safeguarding.Contracts.Publication;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.LocalInquiries.Model;

/// <summary>What an inquiry made public.</summary>
public class Publication
{
    public required Guid InquiryId { get; init; }
    public required string Title { get; init; }
    public required string Text { get; init; }
    public required List<string> Reviewers { get; init; }
    public required bool AreaNamed { get; init; }
    public required DateTime PublishedAt { get; init; }
    public required string PublishedBy { get; init; }
    public required bool Late { get; init; }

    /// <summary>Until then at least it stays available (SI 2018/789 reg 17).</summary>
    public required DateOnly AvailableUntil { get; init; }

    public List<Lesson> Lessons { get; init; } = [];
    public List<Recommendation> Recommendations { get; init; } = [];

    /// <summary>As the public, and every message, sees it.</summary>
    public PublishedReport Report => new()
    {
        Title = Title,
        Text = Text,
        Reviewers = Reviewers,
        Lessons = [.. Lessons.OrderBy(lesson => lesson.Position).Select(lesson => lesson.Published)],
        Recommendations = [.. Recommendations.OrderBy(asked => asked.Position).Select(asked => asked.Published)],
    };

    public static Publication Of(
        PublishedReport report, LocalInquiry inquiry, bool areaNamed, string by, DateOnly availableUntil, DateTime now) => new()
        {
            InquiryId = inquiry.Id,
            Title = report.Title,
            Text = report.Text,
            Reviewers = [.. report.Reviewers],
            AreaNamed = areaNamed,
            PublishedAt = now,
            PublishedBy = by,
            Late = LondonTime.DateOf(now) > inquiry.PracticeReview!.DueOn,
            AvailableUntil = availableUntil,
            Lessons = [.. report.Lessons.Select((lesson, index) => Lesson.From(lesson, inquiry.Id, index + 1))],
            Recommendations = [.. report.Recommendations.Select((asked, index) => Recommendation.From(asked, inquiry.Id, index + 1))],
        };
}
