using Safeguarding.Contracts.Notices;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Portal.Pages.Cases;
using Safeguarding.Portal.Show;

namespace Safeguarding.Portal.Tests.Areas;

public class TimelineRowTests
{
    static readonly DateTime Start = new(2026, 6, 3, 9, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Each_notice_stands_with_the_event_that_it_tells_of()
    {
        TimelineEvent[] events =
        [
            Event(TimelineEventKind.Sent, 0), Event(TimelineEventKind.Amended, 1), Event(TimelineEventKind.Amended, 3),
            Event(TimelineEventKind.PanelDecided, 5),
        ];

        var rows = TimelineRow.Of(events, [Told(NoticeKind.PanelDecided, 4), Told(NoticeKind.NotificationAmended, 3),
            Told(NoticeKind.NotificationAmended, 2), Told(NoticeKind.RapidReviewDue, 2), Told(NoticeKind.NotificationReceived, 0)]);

        Assert.Equal([[0], [2], [3], [4]], rows.Select(row => row.Told.Select(told => (told.RaisedAt - Start).Days)));
    }

    [Fact]
    public void Of_signatures_that_one_change_voided_each_agencys_people_stand_with_their_own()
    {
        var (health, police) = (Guid.CreateVersion7(), Guid.CreateVersion7());

        var rows = TimelineRow.Of(
            [
                Event(TimelineEventKind.SignatureVoided, 1) with { Code = "health", NoticeId = health },
                Event(TimelineEventKind.SignatureVoided, 1) with { Code = "police", NoticeId = police },
            ],
            [
                Told(NoticeKind.SignatureVoided, 1) with { Name = "Daniel Reid", NoticeId = police },
                Told(NoticeKind.SignatureVoided, 1) with { NoticeId = health },
                Told(NoticeKind.SignatureVoided, 1) with { Name = "Of another change", NoticeId = Guid.CreateVersion7() },
            ]);

        Assert.Equal([("health", "Grace Okafor"), ("police", "Daniel Reid")],
            rows.Select(row => (row.Event.Code!, Assert.Single(row.Told).Name!)));
    }

    [Fact]
    public void Of_a_draft_that_went_to_and_fro_only_those_stand_with_the_last_handover_who_were_told_of_it()
    {
        var rows = TimelineRow.Of(
            [Event(TimelineEventKind.HandedOver, 2) with { Code = "E10000016" }, Event(TimelineEventKind.Sent, 3)],
            [Told(NoticeKind.DraftHandedOver, 2), Told(NoticeKind.DraftHandedOver, 1) with { Name = "Helen Marsh" }]);

        Assert.Equal("Grace Okafor", Assert.Single(rows[0].Told).Name);
        Assert.Empty(rows[1].Told);
    }

    [Fact]
    public void Who_may_have_been_told_of_either_of_two_events_stands_with_neither()
    {
        var rows = TimelineRow.Of(
            [Event(TimelineEventKind.Linked, 1), Event(TimelineEventKind.Linked, 1)], [Told(NoticeKind.NotificationsLinked, 1)]);

        Assert.All(rows, row => Assert.Empty(row.Told));
    }

    [Fact]
    public void It_says_who_was_told_when_and_how()
    {
        var told = Told(NoticeKind.PanelDecided, 0);

        Assert.Equal("Told Grace Okafor by email on Wednesday 3 June 2026 at 4:30pm",
            TimelineRow.Say(told with { MailedAt = Start.AddHours(6.5) }));
        Assert.Equal("2 people of West Yorkshire Police saw it here on Wednesday 3 June 2026 at 10am, not told by email",
            TimelineRow.Say(told with { Name = null, Organisation = "West Yorkshire Police", People = 2, SeenAt = Start }));
        Assert.Equal("Not yet told by email and not yet seen: Grace Okafor", TimelineRow.Say(told));
    }

    [Fact]
    public void A_meeting_is_promised_no_more_than_it_was_planned_then() => Assert.Equal(
        "The meeting was then planned for Thursday 3 December 2026",
        CasePage.DateOf(Event(TimelineEventKind.PutOnAgenda, 1) with { DueOn = new DateOnly(2026, 12, 3) }));

    static TimelineEvent Event(TimelineEventKind kind, int day) => new() { Kind = kind, OccurredAt = Start.AddDays(day) };

    static ToldOnCase Told(NoticeKind kind, int day) => new()
    {
        Kind = kind,
        RaisedAt = Start.AddDays(day),
        Name = "Grace Okafor",
        Organisation = "NHS West Yorkshire",
        People = 1,
    };
}
