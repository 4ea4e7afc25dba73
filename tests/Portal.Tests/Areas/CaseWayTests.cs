using Safeguarding.Contracts.Notifications;
using Safeguarding.Portal.Show;

namespace Safeguarding.Portal.Tests.Areas;

public class CaseWayTests
{
    static readonly DateTime Sent = new(2026, 11, 2, 9, 0, 0, DateTimeKind.Utc);
    static readonly DateOnly DueOn = new(2026, 12, 1);

    [Fact]
    public void The_step_where_the_case_is_says_who_holds_it_and_by_when()
    {
        var here = Way(CaseStage.RapidReview, TimelineEventKind.Sent).Single(step => step.State == WayState.Here);

        Assert.Equal(("Rapid review", "Safeguarding partners", DueOn), (here.Name, here.Holder, here.DueOn!.Value));
    }

    [Theory]
    [InlineData(CaseStage.RapidReview, "Done Here Ahead Ahead Ahead")]
    [InlineData(CaseStage.WithPanel, "Done Done Here Ahead Ahead", TimelineEventKind.RapidReviewSubmitted)]
    [InlineData(CaseStage.NationalInquiry, "Done Done Done Here Ahead", TimelineEventKind.RapidReviewSubmitted,
        TimelineEventKind.PanelDecided)]
    [InlineData(CaseStage.PracticeReview, "Done Done Ahead Here Ahead", TimelineEventKind.RapidReviewSubmitted)]
    [InlineData(CaseStage.Published, "Done Done Done Done Done", TimelineEventKind.RapidReviewSubmitted, TimelineEventKind.PanelDecided,
        TimelineEventKind.PracticeReviewPublished)]
    [InlineData(CaseStage.Decided, "Done Done Done NotFollowed NotFollowed", TimelineEventKind.RapidReviewSubmitted,
        TimelineEventKind.PanelDecided)]
    [InlineData(CaseStage.OutsideRemit, "Done NotFollowed NotFollowed NotFollowed NotFollowed")]
    [InlineData(CaseStage.Ended, "Done Done NotFollowed NotFollowed NotFollowed", TimelineEventKind.RapidReviewSubmitted)]
    public void Every_stage_has_its_place_on_the_way(CaseStage stage, string states, params TimelineEventKind[] happened) =>
        Assert.Equal(states, string.Join(' ', Way(stage, happened).Select(step => step.State)));

    static IReadOnlyList<WayStep> Way(CaseStage stage, params TimelineEventKind[] happened) => CaseWay.Of(
        new NotificationSummary
        {
            Id = Guid.Empty,
            Reference = "SIN-2026-TEST1-X",
            Kind = IncidentKind.SeriousHarm,
            State = NotificationState.Sent,
            AreaCode = "E08000035",
            SentAt = Sent,
            BecameAwareOn = new DateOnly(2026, 11, 1),
            NumberOfChildren = 1,
            InPanelRemit = true,
            Late = false,
            Stage = stage,
            NextDueOn = DueOn,
        },
        [.. happened.Select(kind => new TimelineEvent { Kind = kind, OccurredAt = Sent.AddDays(5) })]);
}
