using MassTransit;
using Safeguarding.Contracts;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Model;

namespace Safeguarding.Notifications.Consumers;

public class PanelDecidedConsumer(NotificationsDbContext db, TimeProvider clock) : IConsumer<PanelDecided>
{
    public Task Consume(ConsumeContext<PanelDecided> context)
    {
        var decision = context.Message;
        var entry = new TimelineEntry
        {
            Id = Guid.CreateVersion7(),
            NotificationId = decision.NotificationId,
            Kind = TimelineEventKind.PanelDecided,
            BusinessKey = decision.DecisionId.ToString(),
            OccurredAt = decision.DecidedAt,
            SubjectId = decision.CaseId,
            Code = Codes.Of(decision.Outcome),
            Number = decision.Number,
        };
        return db.RecordAsync([entry], clock.GetUtcNow().UtcDateTime, context.CancellationToken);
    }
}
