using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Contracts.Publication;
using Safeguarding.TestKit;

namespace Safeguarding.Dissemination.Tests;

/// <summary>Data that is new with each call, so that tests share a host and see only their own.</summary>
public static class Given
{
    /// <summary>A word that no other test uses; lessons that hold it are found by it.</summary>
    public static string Word() =>
        "w" + string.Concat(Guid.NewGuid().ToString("N").Select(digit => (char)('a' + Convert.ToInt32(digit.ToString(), 16))));

    public static string Email() => $"{Guid.NewGuid():N}@example.org";

    public static PublishedLesson Lesson(string? word = null, params string[] themes) => new()
    {
        LessonId = Guid.CreateVersion7(),
        Title = $"Ask again when the answer changes {word}",
        Finding = "Three agencies each held a part of the picture.",
        WhyItHappened = "Nobody was responsible for putting the parts together.",
        Improvement = "One named practitioner keeps the shared chronology.",
        Themes = themes.Length == 0 ? ["information-sharing"] : themes,
        Audience = ["social-work", "health-visiting"],
        Setting = "home",
        AgeGroup = "1-5",
    };

    public static PublishedReport Report(params PublishedLesson[] lessons) => new()
    {
        Title = "A practice review",
        Text = "# Summary\n\nWhat is public.",
        Reviewers = ["A. Reviewer"],
        Lessons = lessons,
        Recommendations =
        [
            new PublishedRecommendation
            {
                RecommendationId = Guid.CreateVersion7(), Text = "Agree one chronology.", Addressee = "Safeguarding partners",
                DueOn = new DateOnly(2027, 3, 31), IntendedOutcome = "A child's story is told once.",
            },
        ],
    };

    public static PracticeReviewPublished PracticeReview(params PublishedLesson[] lessons) => new()
    {
        InquiryId = Guid.CreateVersion7(),
        NotificationId = Guid.CreateVersion7(),
        AreaCode = People.Leeds,
        PublishedAt = new DateTime(2026, 9, 14, 9, 0, 0, DateTimeKind.Utc),
        Report = Report(lessons),
    };

    public static NationalInquiryPublished NationalInquiry(params PublishedLesson[] lessons) => new()
    {
        InquiryId = Guid.CreateVersion7(),
        CaseIds = [Guid.CreateVersion7()],
        NotificationIds = [Guid.CreateVersion7()],
        PublishedAt = new DateTime(2025, 5, 20, 9, 0, 0, DateTimeKind.Utc),
        Report = Report(lessons),
    };
}
