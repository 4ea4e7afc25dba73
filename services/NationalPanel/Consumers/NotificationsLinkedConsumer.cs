using MassTransit;
using Safeguarding.Contracts.Notifications;
using Safeguarding.NationalPanel.Features;
using Safeguarding.NationalPanel.Model;
using Safeguarding.NationalPanel.Notices;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Messaging;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.NationalPanel.Consumers;

/// <summary>Sets the case of the notification that follows aside: one case for one incident. Also before the notification itself.</summary>
public class NotificationsLinkedConsumer(NationalPanelDbContext db, TimeProvider clock) : IConsumer<NotificationsLinked>
{
    public async Task Consume(ConsumeContext<NotificationsLinked> context)
    {
        var panelCase = await db.CaseOfAsync(context.Message.NotificationId, context.CancellationToken);
        if (panelCase.LinkVersion >= context.Message.Version)
            return; // Delivered before, or overtaken by a later one.

        var before = panelCase.State;
        panelCase.Follow(context.Message);
        var now = clock.GetUtcNow().UtcDateTime;
        if (panelCase.State != before)
            db.Publish(CaseNotices.SetAside(panelCase, now), now);
        db.Audit(CurrentUser.Process("notifications-linked"), "CaseLinked", nameof(PanelCase), panelCase.Id,
            $"follows {context.Message.LeadingId}: {context.Message.Relation}", now);
        await db.SaveChangesAsync(context.CancellationToken);
    }
}
