using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Contracts.Publication;
using Safeguarding.TestKit;

namespace Safeguarding.Notifications.Tests.Consumers;

/// <summary>What the other services tell, as the timeline shows it: each event once, whatever the deliveries and their order.</summary>
public class TimelineTests(NotificationsApp app)
{
    static readonly DateTime Start = new(2026, 5, 1, 9, 0, 0, DateTimeKind.Utc);
    static readonly PublishedReport Report = new() { Title = "A report", Text = "Public.", Lessons = [] };

    readonly Guid _notification = Guid.CreateVersion7();
    readonly Guid _inquiry = Guid.CreateVersion7();

    [Fact]
    public async Task A_rapid_review_delivered_three_times_stands_once()
    {
        await app.Bus.DeliverAsync(RapidReview(version: 7), times: 3);

        var submitted = await SingleAsync(TimelineEventKind.RapidReviewSubmitted);
        Assert.Equal((_inquiry, "practiceReview", 7, true, Start.AddDays(1)),
            (submitted.SubjectId, submitted.Code, submitted.Number, submitted.Late, submitted.OccurredAt));
    }

    [Fact]
    public async Task A_decision_delivered_three_times_stands_once()
    {
        var decision = Decision(number: 1);
        await app.Bus.DeliverAsync(decision, times: 3);

        var decided = await SingleAsync(TimelineEventKind.PanelDecided);
        Assert.Equal((decision.CaseId, "agreePracticeReview", 1), (decided.SubjectId, decided.Code, decided.Number));
    }

    [Fact]
    public async Task A_practice_review_started_three_times_stands_once_with_its_due_date()
    {
        await app.Bus.DeliverAsync(Started(), times: 3);

        Assert.Equal(new DateOnly(2026, 11, 4), (await SingleAsync(TimelineEventKind.PracticeReviewStarted)).DueOn);
    }

    [Fact]
    public async Task A_practice_review_published_three_times_stands_once()
    {
        await app.Bus.DeliverAsync(Published(), times: 3);

        Assert.Equal(Start.AddDays(4), (await SingleAsync(TimelineEventKind.PracticeReviewPublished)).OccurredAt);
    }

    [Fact]
    public async Task A_national_inquiry_opened_three_times_stands_once_on_each_notification_it_covers()
    {
        var other = (await app.SendAsync(Given.Notification())).Id;
        await app.Bus.DeliverAsync(
            new NationalInquiryOpened
            {
                InquiryId = _inquiry,
                CaseIds = [],
                NotificationIds = [_notification, other, other],
                OpenedAt = Start,
                DueOn = new DateOnly(2026, 11, 2),
            },
            times: 3);

        Assert.Equal(new DateOnly(2026, 11, 2), (await SingleAsync(TimelineEventKind.NationalInquiryOpened)).DueOn);
        Assert.Single(await EventsAsync(other), happened => happened.Kind == TimelineEventKind.NationalInquiryOpened);
    }

    [Fact]
    public async Task A_national_inquiry_published_three_times_stands_once()
    {
        await app.Bus.DeliverAsync(
            new NationalInquiryPublished
            {
                InquiryId = _inquiry,
                CaseIds = [],
                NotificationIds = [_notification],
                PublishedAt = Start,
                Report = Report,
            },
            times: 3);

        Assert.Equal(_inquiry, (await SingleAsync(TimelineEventKind.NationalInquiryPublished)).SubjectId);
    }

    [Fact]
    public async Task Events_that_come_backwards_and_before_their_notification_stand_in_their_order()
    {
        await app.Bus.DeliverAsync(Published());
        await app.Bus.DeliverAsync(Started());
        await app.Bus.DeliverAsync(Decision(number: 2));
        await app.Bus.DeliverAsync(Decision(number: 1));
        await app.Bus.DeliverAsync(RapidReview(version: 7));
        await app.SendAsync(Given.Notification() with { Id = _notification });

        Assert.Equal(
            [TimelineEventKind.RapidReviewSubmitted, TimelineEventKind.PanelDecided, TimelineEventKind.PanelDecided,
                TimelineEventKind.PracticeReviewStarted, TimelineEventKind.PracticeReviewPublished, TimelineEventKind.Sent],
            (await EventsAsync(_notification)).Select(happened => happened.Kind));
    }

    [Fact]
    public async Task Its_own_history_tells_who_and_why()
    {
        await app.SendAsync(Given.Notification() with { Id = _notification });
        await app.Notifier().PostJsonAsync($"/api/notifications/{_notification}/withdrawal",
            new WithdrawNotificationRequest { Reason = WithdrawalReason.WrongArea, Text = "Kent notifies." }, ifMatch: 1);

        var withdrawn = (await EventsAsync(_notification))[^1];

        Assert.Equal((TimelineEventKind.Withdrawn, "wrongArea", 2, $"{People.Leeds}-la"),
            (withdrawn.Kind, withdrawn.Code, withdrawn.Number, withdrawn.Organisation));
    }

    async Task<TimelineEvent> SingleAsync(TimelineEventKind kind)
    {
        await app.SendAsync(Given.Notification() with { Id = _notification });
        return Assert.Single(await EventsAsync(_notification), happened => happened.Kind == kind);
    }

    async Task<IReadOnlyList<TimelineEvent>> EventsAsync(Guid id) =>
        (await app.Notifier().GetAsync<NotificationTimeline>($"/api/notifications/{id}/timeline")).Events;

    RapidReviewSubmitted RapidReview(int version) => new()
    {
        InquiryId = _inquiry,
        NotificationId = _notification,
        Version = version,
        RecommendsPracticeReview = true,
        NationalIssueRaised = false,
        SubmittedAt = Start.AddDays(1),
        Late = true,
    };

    PanelDecided Decision(int number) => new()
    {
        DecisionId = Guid.CreateVersion7(),
        CaseId = Guid.CreateVersion7(),
        NotificationId = _notification,
        Number = number,
        Outcome = PanelOutcome.AgreePracticeReview,
        CriteriaVersion = 1,
        DecidedAt = Start.AddDays(1 + number),
    };

    PracticeReviewStarted Started() => new()
    {
        InquiryId = _inquiry,
        NotificationId = _notification,
        AreaCode = People.Leeds,
        StartedAt = Start.AddDays(3),
        DueOn = new DateOnly(2026, 11, 4),
    };

    PracticeReviewPublished Published() =>
        new() { InquiryId = _inquiry, NotificationId = _notification, PublishedAt = Start.AddDays(4), Report = Report };
}
