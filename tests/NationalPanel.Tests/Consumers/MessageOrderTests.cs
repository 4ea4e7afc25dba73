using Microsoft.EntityFrameworkCore;
using System.Net;
using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Contracts.Notifications;
using Safeguarding.TestKit;

namespace Safeguarding.NationalPanel.Tests.Consumers;

/// <summary>The messages about one notification in every order, each three times: the same case at the end.</summary>
public class MessageOrderTests(PanelApp app)
{
    static readonly DateTime Sent = new(2026, 9, 1, 9, 0, 0, DateTimeKind.Utc);

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task The_order_of_messages_makes_no_difference(string order)
    {
        var story = Story.New();

        foreach (var message in order)
            await story.TellAsync(message, app.Bus);

        var panelCase = await app.CaseOfAsync(story.Incident.NotificationId);
        Assert.Equal(CaseState.Withdrawn, panelCase.State);
        Assert.Equal((story.Incident.Reference, Sent), (panelCase.Reference, panelCase.SentAt));
        Assert.Equal([1, 2], panelCase.RapidReviews.Select(review => review.Version));
        Assert.Equal((2, false), (panelCase.RapidReview.Version, panelCase.RapidReview.RecommendsPracticeReview));
        Assert.Equal(new PracticeReviewProgress(story.Started.InquiryId, story.Started.StartedAt, story.Started.DueOn,
            story.Published.PublishedAt),
            panelCase.PracticeReview);
        Assert.Equal(new CaseWithdrawal(WithdrawalReason.Duplicate, story.Withdrawn.WithdrawnAt), panelCase.Withdrawal);
    }

    /// <summary>
    /// i incident, w withdrawal, 1 and 2 versions of the rapid review, s and p start and publication of the practice review.
    /// </summary>
    public static TheoryData<string> Orders => ["i12spw", "wps21i", "1i2wps", "w1spi2", "2s1wip", "pi21sw"];

    [Theory]
    [InlineData("i1")]
    [InlineData("1i")]
    public async Task A_rapid_review_starts_the_panels_clock_whether_or_not_the_case_is_known(string order)
    {
        var story = Story.New();

        foreach (var message in order)
            await story.TellAsync(message, app.Bus);

        var panelCase = await app.CaseOfAsync(story.Incident.NotificationId);
        Assert.Equal(CaseState.AwaitingDecision, panelCase.State);
        Assert.Equal((1, true, true),
            (panelCase.RapidReview.Version, panelCase.RapidReview.RecommendsPracticeReview, panelCase.RapidReview.Late));
        // Ten working days after Tuesday 15 September 2026.
        Assert.Equal((new DateOnly(2026, 9, 29), true), (panelCase.RapidReview.ResponseDueOn, panelCase.RapidReview.ResponseOverdue));
    }

    [Theory]
    [InlineData('w')]
    [InlineData('1')]
    [InlineData('s')]
    [InlineData('p')]
    public async Task What_comes_before_the_notification_is_kept_and_not_shown(char message)
    {
        var story = Story.New();

        await story.TellAsync(message, app.Bus);

        var response = await app.Secretariat().GetAsync($"/api/national-panel/cases/by-notification/{story.Incident.NotificationId}");
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task A_notification_outside_the_panels_remit_opens_no_case()
    {
        var incident = Given.Incident() with { Kind = IncidentKind.CareLeaverDeath, InPanelRemit = false };

        await app.Bus.DeliverAsync(incident, times: 3);

        var response = await app.Secretariat().GetAsync($"/api/national-panel/cases/by-notification/{incident.NotificationId}");
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task A_withdrawal_outside_the_panels_remit_leaves_nothing_behind()
    {
        var withdrawal = Given.Withdrawal(Guid.CreateVersion7()) with { InPanelRemit = false };

        await app.Bus.DeliverAsync(withdrawal, times: 2);

        Assert.False(await app.Ask(db => db.Cases.AnyAsync(known => known.NotificationId == withdrawal.NotificationId)));
    }

    [Fact]
    public async Task A_bulletin_before_its_lesson_shows_when_the_lesson_comes()
    {
        var inquiry = await app.InquiryAsync();
        var lesson = GivenReview.Lesson(inquiry.Id);

        await app.Bus.DeliverAsync(GivenReview.Bulletin(lesson.LessonId));
        await app.Bus.DeliverAsync(lesson);

        var shown = await app.Member().GetAsync<NationalInquiryDetails>($"/api/national-panel/inquiries/{inquiry.Id}");
        Assert.Equal([7], Assert.Single(shown.Lessons).BulletinIssues);
    }

    [Fact]
    public async Task All_at_once_end_in_the_same_case()
    {
        var story = Story.New();

        await Task.WhenAll("i12spw".Select(message => story.TellAsync(message, app.Bus)));

        var panelCase = await app.CaseOfAsync(story.Incident.NotificationId);
        Assert.Equal((CaseState.Withdrawn, 2), (panelCase.State, panelCase.RapidReviews.Count));
        Assert.Equal(story.Published.PublishedAt, panelCase.PracticeReview!.PublishedAt);
    }

    sealed record Story(
        IncidentNotified Incident, NotificationWithdrawn Withdrawn, RapidReviewSubmitted First, RapidReviewSubmitted Second,
        PracticeReviewStarted Started, PracticeReviewPublished Published)
    {
        public static Story New()
        {
            var incident = Given.Incident() with { SentAt = Sent };
            var started = GivenReview.Started(incident.NotificationId);
            var first = Given.RapidReview(incident.NotificationId) with { SubmittedAt = Sent.AddDays(14), Late = true };
            return new Story(incident, Given.Withdrawal(incident.NotificationId), first,
                first with { Version = 2, SubmittedAt = Sent.AddDays(16), RecommendsPracticeReview = false }, started,
                    GivenReview.Published(started));
        }

        public Task TellAsync(char message, TestBus bus) => message switch
        {
            'i' => bus.DeliverAsync(Incident, times: 3),
            'w' => bus.DeliverAsync(Withdrawn, times: 3),
            '1' => bus.DeliverAsync(First, times: 3),
            '2' => bus.DeliverAsync(Second, times: 3),
            's' => bus.DeliverAsync(Started, times: 3),
            'p' => bus.DeliverAsync(Published, times: 3),
            _ => throw new ArgumentOutOfRangeException(nameof(message)),
        };
    }
}
