using MassTransit;
using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.NationalPanel.Features;
using Safeguarding.NationalPanel.Model;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.NationalPanel.Consumers;

/// <summary>Keeps each version of a rapid review and starts the panel's own clock on it.</summary>
public class RapidReviewSubmittedConsumer(NationalPanelDbContext db, Deadlines deadlines, TimeProvider clock)
    : IConsumer<RapidReviewSubmitted>
{
    public async Task Consume(ConsumeContext<RapidReviewSubmitted> context)
    {
        var submitted = context.Message;
        var panelCase = await db.CaseOfAsync(submitted.NotificationId, context.CancellationToken);
        if (panelCase.RapidReviews.Exists(review => review.Version == submitted.Version))
            return;

        panelCase.Receive(submitted, deadlines);
        db.Audit(CurrentUser.Process("rapid-review-submitted"), "RapidReviewReceived", nameof(PanelCase), panelCase.Id,
            $"rapid review version {submitted.Version}", clock.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync(context.CancellationToken);
    }
}
