using MassTransit;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.Dissemination.Model;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Dissemination.Consumers;

public class PracticeReviewPublishedConsumer(Intake intake) : IConsumer<PracticeReviewPublished>
{
    public Task Consume(ConsumeContext<PracticeReviewPublished> context)
    {
        var review = context.Message;
        var publication = new Publication
        {
            InquiryId = review.InquiryId,
            Source = LessonSource.PracticeReview,
            Title = review.Report.Title,
            AreaCode = review.AreaCode,
            PublishedAt = review.PublishedAt,
        };
        return intake.TakeAsync(publication, review.Report, CurrentUser.Process("practice-review-published"), context.CancellationToken);
    }
}
