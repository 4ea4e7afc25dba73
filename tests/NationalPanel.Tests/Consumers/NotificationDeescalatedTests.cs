using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Contracts.Notices;
using Safeguarding.Contracts.Notifications;
using Safeguarding.TestKit;

namespace Safeguarding.NationalPanel.Tests.Consumers;

public class NotificationDeescalatedTests(PanelApp app)
{
    [Fact]
    public async Task It_ends_the_case_and_what_waits_and_keeps_it_readable()
    {
        var opened = await app.ReviewedCaseAsync();

        await app.Bus.DeliverAsync(Given.Deescalation(opened.NotificationId), times: 3);

        var panelCase = await app.CaseOfAsync(opened.NotificationId);
        Assert.Equal((CaseState.Deescalated, DeescalationReason.AbuseExcluded), (panelCase.State, panelCase.Deescalation?.Reason));
        Assert.Null(panelCase.RapidReview.ResponseDueOn);
        await app.Bus.PublishedAsync<NoticeSettled>(settled => settled.MatterId == opened.Id);
    }

    [Fact]
    public async Task Nothing_more_is_decided_on_it()
    {
        var opened = await app.ReviewedCaseAsync();
        await app.Bus.DeliverAsync(Given.Deescalation(opened.NotificationId));

        var panelCase = await app.CaseOfAsync(opened.NotificationId);
        var refusal = await (await app.TryDecideAsync(panelCase, Given.Decision(PanelOutcome.OutOfRemit))).RefusalAsync();

        Assert.Equal((409, "case-deescalated"), (refusal.Status, refusal.Code));
    }

    [Fact]
    public async Task One_that_comes_first_is_kept_for_the_case()
    {
        var incident = Given.Incident();
        await app.Bus.DeliverAsync(Given.Deescalation(incident.NotificationId));

        await app.Bus.DeliverAsync(incident);

        Assert.Equal(CaseState.Deescalated, (await app.CaseOfAsync(incident.NotificationId)).State);
    }
}
