using System.Text.Json;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Demo.Cases;
using Safeguarding.Demo.Plan;
using Safeguarding.Demo.Steps;

namespace Safeguarding.Demo.Tests;

public class YearPlanTests
{
    static readonly YearPlan Usual = Year.Plan();

    [Fact]
    public void The_same_seed_gives_the_same_year_to_the_letter() => Assert.Equal(Written(Usual), Written(Year.Plan()));

    [Fact]
    public void Another_seed_gives_another_year() =>
        Assert.Empty(Usual.Cases.Select(known => known.Id).Intersect(Year.Plan(seed: 1).Cases.Select(known => known.Id)));

    [Fact]
    public void Every_id_is_its_own_and_of_version_7()
    {
        Guid[] ids =
        [
            .. Usual.Cases.Select(known => known.Id), .. Usual.Inquiries.Select(inquiry => inquiry.Id),
                .. Usual.Bulletins.Select(bulletin => bulletin.Id),
            .. Usual.Drafts.Select(draft => draft.Id), .. Usual.Meetings.Select(meeting => meeting.Id),
                .. Usual.Reviewers.Select(reviewer => reviewer.Id),
        ];

        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.All(ids, id => Assert.Equal(7, id.Version));
    }

    [Theory]
    [InlineData(400)]
    [InlineData(25)]
    public void Nothing_happens_outside_the_year_or_on_a_day_off(int notifications)
    {
        var span = Year.Span(notifications: notifications);
        var days = new YearPlan(span).Steps().Select(step => DateOnly.FromDateTime(step.At)).Distinct().ToList();

        Assert.All(days, day => Assert.InRange(day, span.FirstDay, span.LastDay));
        Assert.DoesNotContain(days, day => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday);
    }

    [Fact]
    public void What_belongs_to_one_case_comes_in_its_order()
    {
        foreach (var thread in Usual.Steps().Where(step => step is not (SignReview or Subscribe)).GroupBy(step => step.Thread))
            Assert.Equal(thread.Select(Rank).Order(), thread.Select(Rank));
    }

    [Theory]
    [InlineData(400)]
    [InlineData(25)]
    public void Every_outcome_of_the_panel_is_there(int notifications) => Assert.Equal(
        Enum.GetValues<PanelOutcome>(),
        Year.Plan(notifications: notifications).Cases.Where(known => known.DecidedAt is not null).Select(known => known.Course.Outcome)
            .Distinct().Order());

    // Shares of the official statistics (domain.md 2.4) with room for chance.
    [Fact]
    public void The_mix_is_believable()
    {
        AssertShare(0.36, 0.55, known => known.Content.Kind is IncidentKind.ChildDeath);
        AssertShare(0.38, 0.60, known => known.Content.Kind is IncidentKind.SeriousHarm);
        AssertShare(0.14, 0.34, known => known.Content.Children![0].Status!.LookedAfter == Answer.Yes);
        AssertShare(0.14, 0.28, known => known.Course.NotifiedLate);
        AssertShare(0.30, 0.60, known => known.Content.Children!.Count > 1);
        AssertShare(0.005, 0.05, known => known.Content.Children!.Any(child => child.ExpectedOn is not null));
        AssertShare(0.005, 0.05, known => known.Content.Incident!.Place!.Where == PlaceKind.OutsideEngland);
        AssertShare(0.02, 0.09, known => !known.Story.InPanelRemit);
        AssertShare(0.01, 0.06, known => known is { EndedAt: not null, Course.Withdrawn: not null });
        AssertShare(0.005, 0.05, known => known is { EndedAt: not null, Course.Deescalated: not null });
        Assert.Equal(Story.All.Count, Usual.Cases.Select(known => known.Story).Distinct().Count());
    }

    static void AssertShare(double least, double most, Func<CasePlan, bool> which) =>
        Assert.InRange(Usual.Cases.Count(which) / (double)Usual.Cases.Count, least, most);

    static string Written(YearPlan plan) => JsonSerializer.Serialize(plan.Steps().Select(step => (object)step));

    static int Rank(Step step) => step switch
    {
        SendNotification or DraftBulletin or OpenInquiry or SaveDraft or PlanMeeting or AddReviewer => 0,
        TriageCase or EndNotification => 1,
        WriteReview => 1,
        DecideCase decide => 2 + decide.Number,
        StartPracticeReview => 5,
        PublishPracticeReview or PublishInquiry => 6,
        ApproveBulletin or ConfirmSubscription or SetAgenda => 1,
        SendBulletin or DeclareConflict or HoldMeeting => 2,
        WithdrawBulletin or Unsubscribe or RemoveReviewer => 3,
        _ => throw new InvalidOperationException($"{step.GetType().Name} has no rank."),
    };
}
