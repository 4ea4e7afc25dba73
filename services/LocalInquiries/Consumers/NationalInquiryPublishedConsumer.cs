using MassTransit;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.LocalInquiries.Model;

namespace Safeguarding.LocalInquiries.Consumers;

/// <summary>Lets an area see that the national inquiry on its case is public.</summary>
public class NationalInquiryPublishedConsumer(LocalInquiriesDbContext db) : IConsumer<NationalInquiryPublished>
{
    public async Task Consume(ConsumeContext<NationalInquiryPublished> context)
    {
        var published = context.Message;
        var inquiry = await db.NationalInquiries.Include(inquiry => inquiry.Cases)
            .SingleOrDefaultAsync(inquiry => inquiry.Id == published.InquiryId, context.CancellationToken);
        inquiry ??= db.Add(new NationalInquiry { Id = published.InquiryId }).Entity;

        inquiry.PublishedAt = published.PublishedAt;
        inquiry.Title = published.Report.Title;
        inquiry.Covers(published.NotificationIds);
        await db.SaveChangesAsync(context.CancellationToken);
    }
}
