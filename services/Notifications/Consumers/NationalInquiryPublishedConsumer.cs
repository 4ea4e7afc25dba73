using MassTransit;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Model;

namespace Safeguarding.Notifications.Consumers;

/// <summary>One inquiry may cover several notifications; each one's timeline tells of it.</summary>
public class NationalInquiryPublishedConsumer(NotificationsDbContext db, TimeProvider clock) : IConsumer<NationalInquiryPublished>
{
    public Task Consume(ConsumeContext<NationalInquiryPublished> context)
    {
        var published = context.Message;
        var entries = published.NotificationIds.Distinct().Select(notificationId => new TimelineEntry
        {
            Id = Guid.CreateVersion7(),
            NotificationId = notificationId,
            Kind = TimelineEventKind.NationalInquiryPublished,
            BusinessKey = published.InquiryId.ToString(),
            OccurredAt = published.PublishedAt,
            SubjectId = published.InquiryId,
        });
        return db.RecordAsync([.. entries], clock.GetUtcNow().UtcDateTime, context.CancellationToken);
    }
}
