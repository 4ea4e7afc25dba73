using MassTransit;
using Safeguarding.Contracts;
using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.Contracts.Notifications;

namespace Safeguarding.Notifications.Consumers;

/// <summary>A signature for the timeline: one agency signs one version once.</summary>
public sealed class RapidReviewSignedConsumer(Timeline timeline) : IConsumer<RapidReviewSigned>
{
    public Task Consume(ConsumeContext<RapidReviewSigned> context) => timeline.RecordAsync(context.CancellationToken, Timeline.Entry(
        context.Message.NotificationId, TimelineEventKind.RapidReviewSigned, context.Message.InquiryId, context.Message.SignedAt,
        key: $"{context.Message.InquiryId}:{context.Message.Version}:{Codes.Of(context.Message.Agency)}",
        code: Codes.Of(context.Message.Agency), number: context.Message.Version));
}
