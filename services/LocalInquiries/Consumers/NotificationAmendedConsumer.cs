using MassTransit;
using Safeguarding.Contracts.Notifications;
using Safeguarding.LocalInquiries.Model;

namespace Safeguarding.LocalInquiries.Consumers;

/// <summary>Takes over the facts of an amended notification; one that moves it out of the panel's remit sets the inquiry aside.</summary>
public class NotificationAmendedConsumer(Inquiries inquiries) : IConsumer<NotificationAmended>
{
    public Task Consume(ConsumeContext<NotificationAmended> context) =>
        inquiries.FollowAsync(NotifiedFacts.Of(context.Message), "notification-amended", context.CancellationToken);
}
