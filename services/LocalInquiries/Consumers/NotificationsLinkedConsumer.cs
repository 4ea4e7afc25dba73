using MassTransit;
using Safeguarding.Contracts.Notifications;
using Safeguarding.LocalInquiries.Model;

namespace Safeguarding.LocalInquiries.Consumers;

/// <summary>Sets the inquiry of the notification that follows aside.</summary>
public class NotificationsLinkedConsumer(Links links) : IConsumer<NotificationsLinked>
{
    public Task Consume(ConsumeContext<NotificationsLinked> context) => links.FollowAsync(context.Message.NotificationId,
        new NotificationLink(context.Message.LeadingId, context.Message.Relation, context.Message.LinkedAt), context.Message.Version,
        "notifications-linked", context.CancellationToken);
}
