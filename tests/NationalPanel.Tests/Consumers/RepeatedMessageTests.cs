using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.ServiceDefaults.Audit;

namespace Safeguarding.NationalPanel.Tests.Consumers;

/// <summary>Each message three times: one effect, recorded once.</summary>
public class RepeatedMessageTests(PanelApp app)
{
    [Fact]
    public async Task A_notification_opens_one_case()
    {
        var incident = Given.Incident();

        await app.Bus.DeliverAsync(incident, times: 3);

        Assert.Equal(1, await app.Ask(db => db.Cases.CountAsync(panelCase => panelCase.NotificationId == incident.NotificationId)));
        await RecordedOnceAsync(incident.NotificationId, "CaseOpened");
    }

    [Fact]
    public async Task A_notification_sent_again_changes_nothing()
    {
        var opened = await app.ReviewedCaseAsync();

        await app.Bus.DeliverAsync(Given.Incident() with { NotificationId = opened.NotificationId, Reference = "SIN-2026-OTHER-X" });

        Assert.Equivalent(opened, await app.CaseOfAsync(opened.NotificationId), strict: true);
    }

    [Fact]
    public async Task A_withdrawal_ends_the_case_once()
    {
        var incident = Given.Incident();
        await app.Bus.DeliverAsync(incident);

        await app.Bus.DeliverAsync(Given.Withdrawal(incident.NotificationId), times: 3);

        Assert.Equal(CaseState.Withdrawn, (await app.CaseOfAsync(incident.NotificationId)).State);
        await RecordedOnceAsync(incident.NotificationId, "CaseEnded");
    }

    [Fact]
    public async Task A_version_of_the_rapid_review_is_kept_once()
    {
        var incident = Given.Incident();
        await app.Bus.DeliverAsync(incident);

        await app.Bus.DeliverAsync(Given.RapidReview(incident.NotificationId), times: 3);

        Assert.Single((await app.CaseOfAsync(incident.NotificationId)).RapidReviews);
        await RecordedOnceAsync(incident.NotificationId, "RapidReviewReceived");
    }

    [Fact]
    public async Task A_practice_review_is_noted_once_at_its_start_and_once_at_its_publication()
    {
        var panelCase = await app.ReviewedCaseAsync();
        var started = GivenReview.Started(panelCase.NotificationId);

        await app.Bus.DeliverAsync(started, times: 3);
        await app.Bus.DeliverAsync(GivenReview.Published(started), times: 3);

        var review = (await app.CaseOfAsync(panelCase.NotificationId)).PracticeReview!;
        Assert.Equal((started.StartedAt, started.DueOn), (review.StartedAt, review.DueOn));
        Assert.NotNull(review.PublishedAt);
        Assert.Equal(2, await Recorded(panelCase.NotificationId, "PracticeReviewNoted"));
    }

    [Fact]
    public async Task A_lesson_and_its_bulletin_are_noted_once()
    {
        var inquiry = await app.InquiryAsync();
        var lesson = GivenReview.Lesson(inquiry.Id);

        await app.Bus.DeliverAsync(lesson, times: 3);
        await app.Bus.DeliverAsync(GivenReview.Bulletin(lesson.LessonId), times: 3);

        var shown = Assert.Single(await LessonsOf(inquiry));
        Assert.Equal((lesson.Slug, lesson.Title, 7), (shown.Slug, shown.Title, Assert.Single(shown.BulletinIssues)));
    }

    async Task<IReadOnlyList<LibraryLesson>> LessonsOf(NationalInquiryDetails inquiry) =>
        (await TestKit.Json.GetAsync<NationalInquiryDetails>(app.Member(), $"/api/national-panel/inquiries/{inquiry.Id}")).Lessons;

    async Task RecordedOnceAsync(Guid notificationId, string action) => Assert.Equal(1, await Recorded(notificationId, action));

    async Task<int> Recorded(Guid notificationId, string action)
    {
        var panelCase = await app.CaseOfAsync(notificationId);
        return await app.Ask(db => db.Set<AuditEntry>().CountAsync(entry => entry.SubjectId == panelCase.Id && entry.Action == action));
    }
}
