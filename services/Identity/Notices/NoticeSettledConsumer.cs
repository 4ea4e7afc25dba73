using MassTransit;
using Safeguarding.Contracts.Notices;

namespace Safeguarding.Identity.Notices;

/// <summary>Ends the notices of what is done; once more it changes nothing.</summary>
public sealed class NoticeSettledConsumer(Settlements settlements) : IConsumer<NoticeSettled>
{
    public Task Consume(ConsumeContext<NoticeSettled> context) =>
        settlements.SettleAsync(context.Message, context.CancellationToken);
}
