using MassTransit;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Model;

namespace Safeguarding.Notifications.Consumers;

/// <summary>One inquiry may cover several notifications; each one's timeline tells of it.</summary>
public class NationalInquiryOpenedConsumer(NotificationsDbContext db, TimeProvider clock) : IConsumer<NationalInquiryOpened>
{
    public Task Consume(ConsumeContext<NationalInquiryOpened> context)
    {
        var opened = context.Message;
        var entries = opened.NotificationIds.Distinct().Select(notificationId => new TimelineEntry
        {
            Id = Guid.CreateVersion7(),
            NotificationId = notificationId,
            Kind = TimelineEventKind.NationalInquiryOpened,
            BusinessKey = opened.InquiryId.ToString(),
            OccurredAt = opened.OpenedAt,
            DueOn = opened.DueOn,
            SubjectId = opened.InquiryId,
        });
        return db.RecordAsync([.. entries], clock.GetUtcNow().UtcDateTime, context.CancellationToken);
    }
}
