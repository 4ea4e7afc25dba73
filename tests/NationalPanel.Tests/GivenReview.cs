using Safeguarding.Contracts.Dissemination;
using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.Contracts.Publication;
using Safeguarding.TestKit;

namespace Safeguarding.NationalPanel.Tests;

/// <summary>What other services tell of reviews, lessons and bulletins.</summary>
static class GivenReview
{
    public static PracticeReviewStarted Started(Guid notificationId) => new()
    {
        InquiryId = Guid.CreateVersion7(),
        NotificationId = notificationId,
        AreaCode = People.Leeds,
        StartedAt = DateTime.UtcNow,
        DueOn = Given.Today.AddMonths(6),
    };

    public static PracticeReviewPublished Published(PracticeReviewStarted started) => new()
    {
        InquiryId = started.InquiryId,
        NotificationId = started.NotificationId,
        AreaCode = started.AreaCode,
        PublishedAt = DateTime.UtcNow,
        Report = new PublishedReport
        {
            Title = "A review",
            Text = "What was found.",
            Lessons =
            [
                new PublishedLesson
                {
                    LessonId = Guid.CreateVersion7(),
                    Title = "A lesson",
                    Finding = "What was found.",
                    WhyItHappened = "Why.",
                    Improvement = "What should improve.",
                    Themes = ["neglect"],
                },
            ],
        },
    };

    public static LessonPublished Lesson(Guid inquiryId) => new()
    {
        LessonId = Guid.CreateVersion7(),
        Slug = "bruises-in-babies",
        Title = "Bruises in babies",
        SourceInquiryId = inquiryId,
        Themes = ["infants"],
        PublishedAt = DateTime.UtcNow,
    };

    public static BulletinIssued Bulletin(params Guid[] lessons) => new()
    {
        BulletinId = Guid.CreateVersion7(),
        IssueNumber = 7,
        LessonIds = lessons,
        Themes = ["infants"],
        IssuedAt = DateTime.UtcNow,
    };
}
