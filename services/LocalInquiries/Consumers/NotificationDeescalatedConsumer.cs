using MassTransit;
using Safeguarding.Contracts.Notifications;
using Safeguarding.LocalInquiries.Model;

namespace Safeguarding.LocalInquiries.Consumers;

/// <inheritdoc cref="NotificationWithdrawnConsumer"/>
public class NotificationDeescalatedConsumer(Endings endings) : IConsumer<NotificationDeescalated>
{
    public Task Consume(ConsumeContext<NotificationDeescalated> context) => !context.Message.InPanelRemit ? Task.CompletedTask
        : endings.EndAsync(
            new NotificationEnd(context.Message.NotificationId, context.Message.DeescalatedAt, Withdrawal: null, context.Message.Reason),
            "notification-deescalated", context.CancellationToken);
}
