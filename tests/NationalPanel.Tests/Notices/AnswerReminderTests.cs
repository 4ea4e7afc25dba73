using Microsoft.Extensions.DependencyInjection;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Contracts.Notices;
using Safeguarding.NationalPanel.Notices;

namespace Safeguarding.NationalPanel.Tests.Notices;

/// <summary>The secretariat is reminded of what the panel has to answer, and of nothing that it has answered.</summary>
public class AnswerReminderTests(PanelApp app)
{
    [Fact]
    public async Task An_answer_that_is_overdue_is_reminded_of_until_it_is_given()
    {
        var (waiting, answered) = (await OverdueAsync(), await OverdueAsync());
        await app.DecideAsync(await app.CaseOfAsync(answered), Given.Decision(PanelOutcome.AgreePracticeReview));
        var worker = ActivatorUtilities.CreateInstance<AnswerReminderWorker>(app.Services);

        await worker.StartAsync(CancellationToken.None);
        var reminder = await app.Bus.PublishedAsync<NoticeRaised>(notice => notice.Kind == NoticeKind.PanelAnswerDue
            && notice.CaseId == waiting);
        await worker.StopAsync(CancellationToken.None);

        var received = await app.Bus.PublishedAsync<NoticeRaised>(notice => notice.Kind == NoticeKind.RapidReviewReceived
            && notice.CaseId == waiting);
        Assert.Equal((received.MatterId, received.DueOn), (reminder.MatterId, reminder.DueOn));
        Assert.Empty(app.Bus.Published<NoticeRaised>(notice => notice.Kind == NoticeKind.PanelAnswerDue && notice.CaseId == answered));
    }

    async Task<Guid> OverdueAsync()
    {
        var incident = Given.Incident();
        await app.Bus.DeliverAsync(incident);
        await app.Bus.DeliverAsync(Given.RapidReview(incident.NotificationId) with { SubmittedAt = DateTime.UtcNow.AddDays(-60) });
        return incident.NotificationId;
    }
}
