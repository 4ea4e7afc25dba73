using MassTransit;
using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Model;

namespace Safeguarding.Notifications.Consumers;

public class RapidReviewSubmittedConsumer(NotificationsDbContext db, TimeProvider clock) : IConsumer<RapidReviewSubmitted>
{
    public Task Consume(ConsumeContext<RapidReviewSubmitted> context)
    {
        var submitted = context.Message;
        var entry = new TimelineEntry
        {
            Id = Guid.CreateVersion7(),
            NotificationId = submitted.NotificationId,
            Kind = TimelineEventKind.RapidReviewSubmitted,
            BusinessKey = $"{submitted.InquiryId}:{submitted.Version}",
            OccurredAt = submitted.SubmittedAt,
            SubjectId = submitted.InquiryId,
            Code = submitted.RecommendsPracticeReview ? "practiceReview" : "noPracticeReview",
            Number = submitted.Version,
            Late = submitted.Late,
        };
        return db.RecordAsync([entry], clock.GetUtcNow().UtcDateTime, context.CancellationToken);
    }
}
