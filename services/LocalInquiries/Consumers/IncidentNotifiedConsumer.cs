using MassTransit;
using Safeguarding.Contracts.Notifications;
using Safeguarding.LocalInquiries.Model;

namespace Safeguarding.LocalInquiries.Consumers;

/// <summary>Opens the local inquiry with its rapid review; as the withdrawal, the area or the amendment that came first have it.</summary>
public class IncidentNotifiedConsumer(Inquiries inquiries) : IConsumer<IncidentNotified>
{
    public Task Consume(ConsumeContext<IncidentNotified> context) =>
        inquiries.FollowAsync(NotifiedFacts.Of(context.Message), "incident-notified", context.CancellationToken);
}
