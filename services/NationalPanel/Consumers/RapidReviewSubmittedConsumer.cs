using MassTransit;
using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.NationalPanel.Features;
using Safeguarding.NationalPanel.Model;
using Safeguarding.NationalPanel.Notices;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Messaging;
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
        await db.ForgetReadingsAsync(panelCase.Id, context.CancellationToken);
        var now = clock.GetUtcNow().UtcDateTime;
        if (panelCase.AwaitingAnswer is { } waiting)
            db.Publish(CaseNotices.Received(panelCase, waiting.ResponseDueOn, now), now);
        db.Audit(CurrentUser.Process("rapid-review-submitted"), "RapidReviewReceived", nameof(PanelCase), panelCase.Id,
            $"rapid review version {submitted.Version}", now);
        await db.SaveChangesAsync(context.CancellationToken);
    }
}
