using MassTransit;
using Safeguarding.Contracts.Notifications;
using Safeguarding.NationalPanel.Features;
using Safeguarding.NationalPanel.Model;
using Safeguarding.NationalPanel.Notices;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Messaging;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.NationalPanel.Consumers;

/// <summary>Ends the case of a notification whose criteria turned out not to be met, also one that is still to come.</summary>
public class NotificationDeescalatedConsumer(NationalPanelDbContext db, TimeProvider clock) : IConsumer<NotificationDeescalated>
{
    public async Task Consume(ConsumeContext<NotificationDeescalated> context)
    {
        if (!context.Message.InPanelRemit)
            return; // There never was a case to end.

        var panelCase = await db.CaseOfAsync(context.Message.NotificationId, context.CancellationToken);
        if (panelCase.DeescalatedAt is not null)
            return;

        panelCase.Deescalate(context.Message);
        var now = clock.GetUtcNow().UtcDateTime;
        db.Publish(CaseNotices.Ended(panelCase, now), now);
        db.Audit(CurrentUser.Process("notification-deescalated"), "CaseEnded", nameof(PanelCase), panelCase.Id,
            $"notification de-escalated: {context.Message.Reason}", now);
        await db.SaveChangesAsync(context.CancellationToken);
    }
}
