using MassTransit;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.LocalInquiries.Model;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.LocalInquiries.Consumers;

/// <summary>Keeps the panel's decision beside the area's own: in a row by itself, so that it may come before the inquiry.</summary>
public class PanelDecidedConsumer(LocalInquiriesDbContext db, TimeProvider clock) : IConsumer<PanelDecided>
{
    public async Task Consume(ConsumeContext<PanelDecided> context)
    {
        var decided = context.Message;
        if (await db.PanelDecisions.AnyAsync(
            decision => decision.NotificationId == decided.NotificationId && decision.Number == decided.Number, context.CancellationToken))
            return; // Delivered before; the unique index covers the race.

        db.Add(new ReceivedDecision
        {
            Id = decided.DecisionId,
            NotificationId = decided.NotificationId,
            CaseId = decided.CaseId,
            Number = decided.Number,
            Outcome = decided.Outcome,
            CriteriaVersion = decided.CriteriaVersion,
            DecidedAt = decided.DecidedAt,
        });
        db.Audit(CurrentUser.Process("panel-decided"), "PanelDecisionReceived", nameof(ReceivedDecision), decided.DecisionId,
            "show the panel's decision", clock.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync(context.CancellationToken);
    }
}
