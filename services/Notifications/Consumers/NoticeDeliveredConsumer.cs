using MassTransit;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Notices;
using Safeguarding.Notifications.Model;

namespace Safeguarding.Notifications.Consumers;

/// <summary>Keeps when a recipient was told. Whichever order the mails become known in, the earliest stays.</summary>
public sealed class NoticeDeliveredConsumer(NotificationsDbContext db) : IConsumer<NoticeDelivered>
{
    public Task Consume(ConsumeContext<NoticeDelivered> context)
    {
        var told = context.Message;
        return db.Set<ReceiptOfVersion>()
            .Where(version => version.NoticeId == told.NoticeId && told.ToldAs.Contains(version.RecipientId)
                && (version.ToldAt == null || version.ToldAt > told.DeliveredAt))
            .ExecuteUpdateAsync(set => set.SetProperty(version => version.ToldAt, told.DeliveredAt), context.CancellationToken);
    }
}
