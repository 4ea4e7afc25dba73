using MassTransit;
using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Model;

namespace Safeguarding.Notifications.Consumers;

public class PracticeReviewStartedConsumer(NotificationsDbContext db, TimeProvider clock) : IConsumer<PracticeReviewStarted>
{
    public Task Consume(ConsumeContext<PracticeReviewStarted> context)
    {
        var started = context.Message;
        var entry = new TimelineEntry
        {
            Id = Guid.CreateVersion7(),
            NotificationId = started.NotificationId,
            Kind = TimelineEventKind.PracticeReviewStarted,
            BusinessKey = started.InquiryId.ToString(),
            OccurredAt = started.StartedAt,
            SubjectId = started.InquiryId,
            DueOn = started.DueOn,
        };
        return db.RecordAsync([entry], clock.GetUtcNow().UtcDateTime, context.CancellationToken);
    }
}
