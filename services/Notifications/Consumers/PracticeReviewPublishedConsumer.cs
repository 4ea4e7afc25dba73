using MassTransit;
using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Model;

namespace Safeguarding.Notifications.Consumers;

public class PracticeReviewPublishedConsumer(NotificationsDbContext db, TimeProvider clock) : IConsumer<PracticeReviewPublished>
{
    public Task Consume(ConsumeContext<PracticeReviewPublished> context)
    {
        var published = context.Message;
        var entry = new TimelineEntry
        {
            Id = Guid.CreateVersion7(),
            NotificationId = published.NotificationId,
            Kind = TimelineEventKind.PracticeReviewPublished,
            BusinessKey = published.InquiryId.ToString(),
            OccurredAt = published.PublishedAt,
            SubjectId = published.InquiryId,
        };
        return db.RecordAsync([entry], clock.GetUtcNow().UtcDateTime, context.CancellationToken);
    }
}
