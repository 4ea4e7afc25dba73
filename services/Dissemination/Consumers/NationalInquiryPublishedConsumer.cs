using MassTransit;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Dissemination.Model;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Dissemination.Consumers;

public class NationalInquiryPublishedConsumer(Intake intake) : IConsumer<NationalInquiryPublished>
{
    public Task Consume(ConsumeContext<NationalInquiryPublished> context)
    {
        var inquiry = context.Message;
        var publication = new Publication
        {
            InquiryId = inquiry.InquiryId,
            Source = LessonSource.NationalInquiry,
            Title = inquiry.Report.Title,
            PublishedAt = inquiry.PublishedAt,
        };
        return intake.TakeAsync(publication, inquiry.Report, CurrentUser.Process("national-inquiry-published"), context.CancellationToken);
    }
}
