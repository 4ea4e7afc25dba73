using MassTransit;
using Safeguarding.Contracts.Notifications;
using Safeguarding.LocalInquiries.Model;

namespace Safeguarding.LocalInquiries.Consumers;

/// <summary>Ends the local inquiry; one outside the panel's remit never had any.</summary>
public class NotificationWithdrawnConsumer(Endings endings) : IConsumer<NotificationWithdrawn>
{
    public Task Consume(ConsumeContext<NotificationWithdrawn> context) => !context.Message.InPanelRemit ? Task.CompletedTask
        : endings.EndAsync(
            new NotificationEnd(context.Message.NotificationId, context.Message.WithdrawnAt, context.Message.Reason, Deescalation: null),
            "notification-withdrawn", context.CancellationToken);
}
