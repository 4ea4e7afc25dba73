using Safeguarding.Contracts.Notices;
using Safeguarding.Contracts.Notifications;
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
    public void It_says_who_was_told_when_and_how()
    {
        var told = Told(NoticeKind.PanelDecided, 0);

        Assert.Equal("Told Grace Okafor by email on Wednesday 3 June 2026 at 4:30pm",
            TimelineRow.Say(told with { MailedAt = Start.AddHours(6.5) }));
        Assert.Equal("2 people of West Yorkshire Police saw it here on Wednesday 3 June 2026 at 10am, not told by email",
            TimelineRow.Say(told with { Name = null, Organisation = "West Yorkshire Police", People = 2, SeenAt = Start }));
        Assert.Equal("Not yet told by email and not yet seen: Grace Okafor", TimelineRow.Say(told));
    }

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
