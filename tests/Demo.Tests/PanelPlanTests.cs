using Safeguarding.Demo.Plan;

namespace Safeguarding.Demo.Tests;

/// <summary>The panel's meetings and its pool of reviewers.</summary>
public class PanelPlanTests
{
    static readonly YearSpan Span = Year.Span();
    static readonly YearPlan Usual = Year.Plan();

    [Fact]
    public void The_panel_meets_about_monthly_and_once_more_after_the_year()
    {
        var held = Usual.Meetings.Where(meeting => meeting.RecordedAt is not null).ToList();
        var coming = Assert.Single(Usual.Meetings.Except(held));

        Assert.InRange(held.Count, 10, 12);
        Assert.InRange(coming.HeldOn, Span.LastDay.AddDays(1), Span.LastDay.AddDays(35));
        Assert.All(held, meeting => Assert.Contains(MeetingWords.Known.Members[0], meeting.Attendance));
    }

    [Theory]
    [InlineData(400)]
    [InlineData(25)]
    public void An_agenda_holds_what_is_submitted_and_not_decided(
        int notifications) => Assert.All(Year.Plan(notifications: notifications).Meetings, meeting =>
    {
        Assert.NotEmpty(meeting.Cases);
        Assert.All(meeting.Cases, known =>
        {
            Assert.True(known.SignedAt.Count == 3 && known.SignedAt.Max().Date < meeting.AgendaAt.Date);
            Assert.True(known.DecidedAt is null || known.DecidedAt.Value.Date > meeting.AgendaAt.Date);
        });
    });

    [Theory]
    [InlineData(400)]
    [InlineData(25)]
    public void Members_step_back_from_undecided_cases_of_an_agenda(int notifications)
    {
        var plan = Year.Plan(notifications: notifications);

        Assert.InRange(plan.Conflicts.Count, 1, 2);
        Assert.All(plan.Conflicts, conflict =>
        {
            Assert.Contains(plan.Meetings, meeting => meeting.Cases.Contains(conflict.Case) && meeting.AgendaAt < conflict.DeclaredAt);
            Assert.True(conflict.Case.DecidedAt is null || conflict.Case.DecidedAt > conflict.DeclaredAt);
        });
    }

    [Fact]
    public void The_pool_holds_everybody_who_reviews_and_some_have_left_it()
    {
        Assert.InRange(Usual.Reviewers.Count, 12, 18);
        Assert.Empty(Wordings.Known.Reviewers.Except(Usual.Reviewers.Select(reviewer => reviewer.Name)));
        Assert.InRange(Usual.Reviewers.Count(reviewer => reviewer.RemovedAt is not null), 1, 3);
        Assert.All(Usual.Reviewers, reviewer => Assert.True(reviewer.RemovedAt is null || reviewer.RemovedAt > reviewer.AddedAt));
    }
}
