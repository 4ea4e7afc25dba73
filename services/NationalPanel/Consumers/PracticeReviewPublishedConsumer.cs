using MassTransit;
using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.NationalPanel.Features;
using Safeguarding.NationalPanel.Model;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.NationalPanel.Consumers;

/// <summary>Notes on the case that the area's practice review is public. Its text stays with the library.</summary>
public class PracticeReviewPublishedConsumer(NationalPanelDbContext db, TimeProvider clock) : IConsumer<PracticeReviewPublished>
{
    public async Task Consume(ConsumeContext<PracticeReviewPublished> context)
    {
        var published = context.Message;
        var panelCase = await db.CaseOfAsync(published.NotificationId, context.CancellationToken);
        if (panelCase.PracticeReview.PublishedAt is not null)
            return;

        panelCase.PracticeReview.InquiryId = published.InquiryId;
        panelCase.PracticeReview.PublishedAt = published.PublishedAt;
        db.Audit(CurrentUser.Process("practice-review-published"), "PracticeReviewNoted", nameof(PanelCase), panelCase.Id,
            "practice review published", clock.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync(context.CancellationToken);
    }
}
