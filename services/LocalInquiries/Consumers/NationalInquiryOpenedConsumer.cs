using MassTransit;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.LocalInquiries.Model;

namespace Safeguarding.LocalInquiries.Consumers;

/// <summary>Lets an area see that a national inquiry covers its case.</summary>
public class NationalInquiryOpenedConsumer(LocalInquiriesDbContext db) : IConsumer<NationalInquiryOpened>
{
    public async Task Consume(ConsumeContext<NationalInquiryOpened> context)
    {
        var opened = context.Message;
        var inquiry = await db.NationalInquiries.Include(inquiry => inquiry.Cases)
            .SingleOrDefaultAsync(inquiry => inquiry.Id == opened.InquiryId, context.CancellationToken);
        inquiry ??= db.Add(new NationalInquiry { Id = opened.InquiryId }).Entity;

        inquiry.OpenedAt = opened.OpenedAt;
        inquiry.DueOn = opened.DueOn;
        inquiry.Covers(opened.NotificationIds);
        await db.SaveChangesAsync(context.CancellationToken);
    }
}
