using MassTransit;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Notifications;
using Safeguarding.LocalInquiries.Model;
using Safeguarding.LocalInquiries.Notices;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Messaging;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.LocalInquiries.Consumers;

/// <summary>Ends the local inquiry; where it is not open yet, remembers the withdrawal for when it opens.</summary>
public class NotificationWithdrawnConsumer(LocalInquiriesDbContext db, TimeProvider clock) : IConsumer<NotificationWithdrawn>
{
    public async Task Consume(ConsumeContext<NotificationWithdrawn> context)
    {
        var withdrawal = context.Message;
        if (!withdrawal.InPanelRemit)
            return; // There never was an inquiry to end.

        var known = await db.Notifications.FindAsync([withdrawal.NotificationId], context.CancellationToken);
        if (known?.WithdrawnAt is not null)
            return; // Delivered before.

        known ??= db.Add(new KnownNotification { NotificationId = withdrawal.NotificationId }).Entity;
        known.WithdrawnAt = withdrawal.WithdrawnAt;
        known.WithdrawalReason = withdrawal.Reason;
        if (known.InquiryId is { } inquiryId)
        {
            var inquiry = await db.Inquiries.SingleAsync(inquiry => inquiry.Id == inquiryId, context.CancellationToken);
            inquiry.Withdraw(withdrawal.Reason, withdrawal.WithdrawnAt);
        }

        var now = clock.GetUtcNow().UtcDateTime;
        db.Publish(InquiryNotices.Withdrawn(withdrawal.NotificationId, now), now);
        Audit(known.InquiryId is { } ended ? ("LocalInquiryWithdrawn", nameof(LocalInquiry), ended)
            : ("WithdrawalReceived", nameof(KnownNotification), withdrawal.NotificationId));
        await db.SaveChangesAsync(context.CancellationToken);

        void Audit((string Action, string Kind, Guid Id) subject) => db.Audit(CurrentUser.Process("notification-withdrawn"),
            subject.Action, subject.Kind, subject.Id, $"notification withdrawn: {withdrawal.Reason}", now);
    }
}
