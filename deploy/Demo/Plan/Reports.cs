using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Contracts.Publication;

namespace Safeguarding.Demo.Plan;

/// <summary>What practice reviews and national inquiries make public. Each lesson of the pool is published once.</summary>
sealed class Reports(YearSpan year)
{
    static readonly Wordings Words = Wordings.Known;

    readonly List<LessonText> _left = [.. LessonText.Pool];
    readonly Dice _dice = Dice.For(year.Seed, "reports");

    /// <summary>Null when the pool is used up: the review then goes on past the year's end.</summary>
    public PublishPracticeReviewRequest? ForReview(CasePlan plan, DateTime at) =>
        Take(plan.Story.Themes, _dice.Chance(0.3) ? 2 : 1) is { Count: > 0 } lessons
        ? new PublishPracticeReviewRequest
        {
            Title = lessons[0].Title,
            Text = Text(
                "The safeguarding partners carried out this review so that children are better protected. It does not say who is to blame. "
                + "To protect the family, details were changed or left out.", lessons),
            Reviewers = [_dice.Pick(Words.Reviewers)],
            Lessons = [.. lessons.Select(Lesson)],
            Recommendations = [.. Recommendations(lessons, at)],
            AreaNamed = _dice.Chance(0.85),
        }
        : null;

    public PublishNationalInquiryRequest? ForInquiry(InquiryPlan plan, DateTime at) =>
        Take([.. plan.Cases.SelectMany(covered => covered.Story.Themes)], 4) is { Count: > 0 } lessons
            ? new PublishNationalInquiryRequest
            {
                Title = plan.Title,
                Text = Text(
                    $"This national inquiry looked at {(plan.Cases.Count == 1 ? "one case" : $"{plan.Cases.Count} cases")} and at what "
                    + "other areas know of the same theme. We spoke with families and with more than a hundred practitioners.", lessons),
                Reviewers = [.. _dice.Some(Words.Reviewers, 2)],
                Lessons = [.. lessons.Select(Lesson)],
                Recommendations = [.. Recommendations(lessons, at)],
            }
            : null;

    List<LessonText> Take(IReadOnlyList<string> themes, int count)
    {
        var taken = _left.OrderByDescending(lesson => lesson.Themes.Count(themes.Contains)).Take(count).ToList();
        // The second and later ones only where they belong to the story; a first one in any case.
        taken = [.. taken.Where((lesson, index) => index == 0 || lesson.Themes.Any(themes.Contains))];
        _left.RemoveAll(taken.Contains);
        return taken;
    }

    static LessonToPublish Lesson(LessonText lesson) => new()
    {
        Title = lesson.Title,
        Finding = lesson.Finding,
        WhyItHappened = lesson.WhyItHappened,
        Improvement = lesson.Improvement,
        Themes = lesson.Themes,
        Audience = lesson.Audience,
        Setting = lesson.Setting,
        AgeGroup = lesson.AgeGroup,
    };

    IEnumerable<RecommendationToPublish> Recommendations(IEnumerable<LessonText> lessons, DateTime at) =>
        from asked in lessons.Select(lesson => lesson.Ask).OfType<LessonText.Asked>()
        select new RecommendationToPublish
        {
            Text = asked.Text,
            Addressee = asked.Addressee,
            IntendedOutcome = asked.IntendedOutcome,
            DueOn = DateOnly.FromDateTime(at).AddDays(_dice.Between(60, 200)),
        };

    static string Text(string opening, IEnumerable<LessonText> lessons) =>
        $"{opening}\n\n" + string.Join("\n\n", lessons.Select(lesson =>
            $"## {lesson.Title}\n\n{lesson.Finding}\n\n### Why it happened\n\n{lesson.WhyItHappened}\n\n"
            + $"### What should improve\n\n{lesson.Improvement}"));
}
