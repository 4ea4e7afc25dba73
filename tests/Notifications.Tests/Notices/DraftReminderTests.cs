using Microsoft.Extensions.DependencyInjection;
using Safeguarding.Contracts.Notices;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Notices;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.TestKit;

namespace Safeguarding.Notifications.Tests.Notices;

public class DraftReminderTests(NotificationsApp app)
{
    [Fact]
    public async Task A_council_is_reminded_of_a_draft_whose_last_day_is_over_and_not_of_one_that_has_none()
    {
        var (late, undated) = (await DraftAsync(Given.Today.AddDays(-30)), await DraftAsync(null));
        var worker = ActivatorUtilities.CreateInstance<DraftReminderWorker>(app.Services);

        await worker.StartAsync(CancellationToken.None);
        var reminder = await app.Bus.PublishedAsync<NoticeRaised>(notice => notice.CaseId == late && !notice.OnlySetsDate);
        await worker.StopAsync(CancellationToken.None);

        var date = await app.Bus.PublishedAsync<NoticeRaised>(notice => notice.CaseId == late && notice.OnlySetsDate);
        Assert.Equal((NoticeKind.DraftDue, date.MatterId, date.DueOn), (reminder.Kind, reminder.MatterId, reminder.DueOn));
        Assert.NotEqual(date.NoticeId, reminder.NoticeId);
        Assert.Equal((People.Leeds, Roles.Notifier), (reminder.For[0].AreaCode, reminder.For[0].Role));
        Assert.Empty(app.Bus.Published<NoticeRaised>(notice => notice.CaseId == undated));
    }

    async Task<Guid> DraftAsync(DateOnly? becameAwareOn)
    {
        var id = Guid.CreateVersion7();
        var content = new NotificationContent { Kind = IncidentKind.SeriousHarm, BecameAwareOn = becameAwareOn };
        await (await app.Notifier().PutJsonAsync($"/api/notifications/drafts/{id}", content)).ReadAsync<NotificationDraft>();
        return id;
    }
}
