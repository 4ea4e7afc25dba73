using MassTransit;
using Safeguarding.Contracts.Notifications;

namespace Safeguarding.LocalInquiries.Consumers;

/// <summary>Lets the inquiry that was set aside go on where it stood.</summary>
public class NotificationsUnlinkedConsumer(Links links) : IConsumer<NotificationsUnlinked>
{
    public Task Consume(ConsumeContext<NotificationsUnlinked> context) => links.FollowAsync(context.Message.NotificationId,
        link: null, context.Message.Version, "notifications-unlinked", context.CancellationToken);
}
