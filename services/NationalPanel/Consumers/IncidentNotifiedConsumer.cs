using MassTransit;
using Safeguarding.Contracts.Notifications;
using Safeguarding.NationalPanel.Features;
using Safeguarding.NationalPanel.Model;
using Safeguarding.NationalPanel.Notices;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Messaging;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.NationalPanel.Consumers;

/// <summary>Opens the panel's case on a notification within its remit.</summary>
public class IncidentNotifiedConsumer(NationalPanelDbContext db, Deadlines deadlines, TimeProvider clock) : IConsumer<IncidentNotified>
{
    public async Task Consume(ConsumeContext<IncidentNotified> context)
    {
        var incident = context.Message;
        if (!incident.InPanelRemit)
            return;

        var panelCase = await db.CaseOfAsync(incident.NotificationId, context.CancellationToken);
        if (panelCase.Notified)
            return;

        panelCase.Open(incident, deadlines);
        var now = clock.GetUtcNow().UtcDateTime;
        // Where its rapid review was quicker, nobody could be told of a case without a reference.
        if (panelCase.AwaitingAnswer is { } waiting)
            db.Publish(CaseNotices.Received(panelCase, waiting.ResponseDueOn, now), now);
        db.Audit(CurrentUser.Process("incident-notified"), "CaseOpened", nameof(PanelCase), panelCase.Id, "notification sent",
            now);
        await db.SaveChangesAsync(context.CancellationToken);
    }
}
