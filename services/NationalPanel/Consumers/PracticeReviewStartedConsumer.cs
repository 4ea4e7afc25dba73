using MassTransit;
using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.NationalPanel.Features;
using Safeguarding.NationalPanel.Model;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.NationalPanel.Consumers;

/// <summary>Notes on the case that the area carries out a practice review.</summary>
public class PracticeReviewStartedConsumer(NationalPanelDbContext db, TimeProvider clock) : IConsumer<PracticeReviewStarted>
{
    public async Task Consume(ConsumeContext<PracticeReviewStarted> context)
    {
        var started = context.Message;
        var panelCase = await db.CaseOfAsync(started.NotificationId, context.CancellationToken);
        if (panelCase.PracticeReview.StartedAt is not null)
            return;

        panelCase.PracticeReview.InquiryId = started.InquiryId;
        panelCase.PracticeReview.StartedAt = started.StartedAt;
        panelCase.PracticeReview.DueOn = started.DueOn;
        db.Audit(CurrentUser.Process("practice-review-started"), "PracticeReviewNoted", nameof(PanelCase), panelCase.Id,
            "practice review started", clock.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync(context.CancellationToken);
    }
}
