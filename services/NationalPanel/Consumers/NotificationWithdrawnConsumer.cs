using MassTransit;
using Safeguarding.Contracts.Notifications;
using Safeguarding.NationalPanel.Features;
using Safeguarding.NationalPanel.Model;
using Safeguarding.NationalPanel.Notices;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Messaging;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.NationalPanel.Consumers;

/// <summary>Ends the case of a withdrawn notification, also one that is still to come.</summary>
public class NotificationWithdrawnConsumer(NationalPanelDbContext db, TimeProvider clock) : IConsumer<NotificationWithdrawn>
{
    public async Task Consume(ConsumeContext<NotificationWithdrawn> context)
    {
        if (!context.Message.InPanelRemit)
            return; // There never was a case to end.

        var panelCase = await db.CaseOfAsync(context.Message.NotificationId, context.CancellationToken);
        if (panelCase.WithdrawnAt is not null)
            return;

        panelCase.Withdraw(context.Message);
        var now = clock.GetUtcNow().UtcDateTime;
        db.Publish(CaseNotices.Ended(panelCase, now), now);
        db.Audit(CurrentUser.Process("notification-withdrawn"), "CaseEnded", nameof(PanelCase), panelCase.Id,
            $"notification withdrawn: {context.Message.Reason}", now);
        await db.SaveChangesAsync(context.CancellationToken);
    }
}
