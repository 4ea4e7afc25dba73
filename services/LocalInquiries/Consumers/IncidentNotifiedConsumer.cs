using MassTransit;
using Safeguarding.Contracts.Notifications;
using Safeguarding.LocalInquiries.Model;
using Safeguarding.LocalInquiries.Notices;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Messaging;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.LocalInquiries.Consumers;

/// <summary>Opens the local inquiry with its rapid review; as the withdrawal or the area that came first have it.</summary>
public class IncidentNotifiedConsumer(LocalInquiriesDbContext db, Deadlines deadlines, TimeProvider clock) : IConsumer<IncidentNotified>
{
    public async Task Consume(ConsumeContext<IncidentNotified> context)
    {
        var incident = context.Message;
        if (!incident.InPanelRemit)
            return; // Without the panel's remit there is no rapid review (Working Together 2023, chapter 5).

        var known = await db.Notifications.FindAsync([incident.NotificationId], context.CancellationToken);
        if (known?.InquiryId is not null)
            return; // Delivered before; the unique index covers the race, and the retry then lands here.

        var now = clock.GetUtcNow().UtcDateTime;
        var template = RapidReviewTemplate.InForceOn(LondonTime.DateOf(incident.SentAt));
        var dueOn = deadlines.For(StatutoryClock.RapidReview, incident.SentAt).DueOn;
        var inquiry = LocalInquiry.Open(incident, template, dueOn, now);
        if (known is { WithdrawnAt: { } withdrawnAt, WithdrawalReason: { } reason })
            inquiry.Withdraw(reason, withdrawnAt);
        inquiry.GiveTo(known?.GivenToAreaCode);
        known ??= db.Add(new KnownNotification { NotificationId = incident.NotificationId }).Entity;
        known.InquiryId = inquiry.Id;

        db.Add(inquiry);
        if (known.WithdrawnAt is null)
            db.Publish(InquiryNotices.Opened(inquiry, now), now);
        db.Audit(CurrentUser.Process("incident-notified"), "LocalInquiryOpened", nameof(LocalInquiry), inquiry.Id,
            "open local inquiry", now);
        await db.SaveChangesAsync(context.CancellationToken);
    }
}
