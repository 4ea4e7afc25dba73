using Safeguarding.Contracts.Publication;

namespace Safeguarding.Portal.Publication;

static class PublishedReports
{
    /// <summary>What is public in the shape it was written in, for the view that shows both.</summary>
    public static ReportToPublish AsWritten(this PublishedReport report) => new()
    {
        Title = report.Title,
        Text = report.Text,
        Reviewers = report.Reviewers,
        Lessons = [.. report.Lessons.Select(lesson => new LessonToPublish
        {
            Title = lesson.Title,
            Finding = lesson.Finding,
            WhyItHappened = lesson.WhyItHappened,
            Improvement = lesson.Improvement,
            Themes = lesson.Themes,
            Audience = lesson.Audience,
            Setting = lesson.Setting,
            AgeGroup = lesson.AgeGroup,
        })],
        Recommendations = [.. report.Recommendations.Select(recommendation => new RecommendationToPublish
        {
            Text = recommendation.Text,
            Addressee = recommendation.Addressee,
            DueOn = recommendation.DueOn,
            IntendedOutcome = recommendation.IntendedOutcome,
        })],
    };
}
