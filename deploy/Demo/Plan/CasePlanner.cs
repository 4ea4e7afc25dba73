using Safeguarding.Demo.Cases;
using Safeguarding.Demo.People;

namespace Safeguarding.Demo.Plan;

/// <summary>Gives each course a story, a place and its dates.</summary>
static class CasePlanner
{
    public static IReadOnlyList<CasePlan> Plan(YearSpan year) =>
        [.. Courses.Of(year.Seed, year.Notifications).Select((course, index) => Plan(course, index + 1, year))];

    static CasePlan Plan(Course course, int number, YearSpan year)
    {
        var dice = Dice.For(year.Seed, "case", number);
        var story = course.Story is { } code ? Story.Of(code) : dice.Pick(Story.All, entry => entry.Share);
        var place = dice.Pick(Place.All, entry => entry.Share);
        var sentOn = YearSpan.WorkingDayOnOrBefore(year.LastDay.AddDays(-(course.DaysBeforeEnd ?? dice.Between(0, 362))));
        if (sentOn < year.FirstDay)
            sentOn = YearSpan.After(year.FirstDay, 1);
        var awareOn = YearSpan.Before(sentOn, course.NotifiedLate ? dice.Between(6, 19) : dice.Between(0, 5));
        var sentAt = YearSpan.Within(sentOn, dice);
        var content = NotificationMaker.Make(story, place, awareOn, course.NotifiedLate, dice);
        var plan = new CasePlan(number, dice.Id(sentAt), place, story, course, content, sentAt);
        return story.InPanelRemit ? WithTimes(plan, sentOn, year, dice) : plan;
    }

    static CasePlan WithTimes(CasePlan plan, DateOnly sentOn, YearSpan year, Dice dice)
    {
        var course = plan.Course;
        if (course.Withdrawn is not null || course.Deescalated is not null)
            return plan with { EndedAt = Kept(After(sentOn, dice.Between(1, 9))), TriagedAt = Kept(After(sentOn, 1)) };

        var parts = new[] { dice.Between(2, 4), dice.Between(5, 7), dice.Between(8, 10) };
        var first = dice.Between(11, 12);
        var last = course.ReviewLate ? dice.Between(16, 30) : dice.Between(13, 15);
        var signed = new[] { first, (first + last) / 2, last };
        if (course.Until == Stage.PartlySigned)
            signed = signed[..dice.Between(1, 2)];
        var decided = last + dice.Between(4, 13);
        var again = decided + dice.Between(8, 20);
        var reviewing = (course.OutcomeInTheEnd is null ? decided : again) + dice.Between(2, 9);
        var decidedAt = course.Until >= Stage.Decided ? Kept(After(sentOn, decided)) : null;
        var startedAt = course.StartsPracticeReview && course.Until >= Stage.PracticeReview ? Kept(After(sentOn, reviewing)) : null;
        return plan with
        {
            TriagedAt = Kept(After(sentOn, dice.Between(1, 3))),
            WrittenAt = course.Until >= Stage.Writing ? KeptOf(course.Until == Stage.Writing ? parts[..2] : parts) : [],
            SignedAt = course.Until >= Stage.PartlySigned ? KeptOf(signed) : [],
            DecidedAt = decidedAt,
            DecidedAgainAt = course.OutcomeInTheEnd is null || decidedAt is null ? null : Kept(After(sentOn, again)),
            PracticeReviewAt = startedAt,
            PublishedAt = startedAt is { } started && course.Until >= Stage.Published
                ? Kept(YearSpan.Within(YearSpan.WorkingDayOnOrBefore(DateOnly.FromDateTime(started).AddDays(course.DaysToPublish)), dice))
                : null,
        };

        DateTime After(DateOnly day, int workingDays) => YearSpan.Within(YearSpan.After(day, workingDays), dice);
        DateTime? Kept(DateTime at) => year.Includes(at) ? at : null;
        IReadOnlyList<DateTime> KeptOf(int[] days) => [.. days.Select(day => After(sentOn, day)).Where(year.Includes)];
    }
}
