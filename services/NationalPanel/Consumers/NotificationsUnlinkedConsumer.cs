using MassTransit;
using Safeguarding.Contracts.Notifications;
using Safeguarding.NationalPanel.Features;
using Safeguarding.NationalPanel.Model;
using Safeguarding.NationalPanel.Notices;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Messaging;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.NationalPanel.Consumers;

/// <summary>Lets the case that was set aside go on where it stood.</summary>
public class NotificationsUnlinkedConsumer(NationalPanelDbContext db, TimeProvider clock) : IConsumer<NotificationsUnlinked>
{
    public async Task Consume(ConsumeContext<NotificationsUnlinked> context)
    {
        var panelCase = await db.CaseOfAsync(context.Message.NotificationId, context.CancellationToken);
        if (panelCase.LinkVersion >= context.Message.Version)
            return; // Delivered before, or overtaken by a later one.

        var before = panelCase.State;
        panelCase.StandAlone(context.Message);
        var now = clock.GetUtcNow().UtcDateTime;
        if (panelCase.State != before && panelCase.AwaitingAnswer is { } waiting)
            db.Publish(CaseNotices.TakenUp(panelCase, context.Message.Version, waiting.ResponseDueOn, now), now);
        db.Audit(CurrentUser.Process("notifications-unlinked"), "CaseUnlinked", nameof(PanelCase), panelCase.Id,
            "stands for itself", now);
        await db.SaveChangesAsync(context.CancellationToken);
    }
}
