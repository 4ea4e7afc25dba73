using Safeguarding.Contracts.Publication;

namespace Safeguarding.ServiceDefaults.Publication;

/// <summary>What was written to be published, as it is published: the same for local and national inquiries.</summary>
public static class Reports
{
    /// <summary>
    /// The public report of a checked request. Lessons and recommendations take the ids of <paramref name="earlier"/> by their place in
    /// the list, so that a repeated request gives an equal report; without it they get new ones.
    /// </summary>
    public static PublishedReport Publish(ReportToPublish report, PublishedReport? earlier = null) => new()
    {
        Title = report.Title!,
        Text = report.Text!,
        Reviewers = report.Reviewers ?? [],
        Lessons = [.. report.Lessons!.Select((lesson, index) => Lesson(lesson, earlier?.Lessons.ElementAtOrDefault(index)?.LessonId))],
        Recommendations = [.. (report.Recommendations ?? []).Select((recommendation, index) =>
            Recommendation(recommendation, earlier?.Recommendations.ElementAtOrDefault(index)?.RecommendationId))],
    };

    static PublishedLesson Lesson(LessonToPublish lesson, Guid? id) => new()
    {
        LessonId = id ?? Guid.CreateVersion7(),
        Title = lesson.Title!,
        Finding = lesson.Finding!,
        WhyItHappened = lesson.WhyItHappened!,
        Improvement = lesson.Improvement!,
        Themes = lesson.Themes!,
        Audience = lesson.Audience ?? [],
        Setting = lesson.Setting,
        AgeGroup = lesson.AgeGroup,
    };

    static PublishedRecommendation Recommendation(RecommendationToPublish recommendation, Guid? id) => new()
    {
        RecommendationId = id ?? Guid.CreateVersion7(),
        Text = recommendation.Text!,
        Addressee = recommendation.Addressee!,
        DueOn = recommendation.DueOn!.Value,
        IntendedOutcome = recommendation.IntendedOutcome!,
    };
}
