using MassTransit;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.LocalInquiries.Model;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.LocalInquiries.Consumers;

/// <summary>
/// Gives the inquiry to the area that answers for it now; where it is not open yet, remembers the area for when it opens. Whichever order
/// the changes come in, the last one stays.
/// </summary>
public class CaseAreaChangedConsumer(LocalInquiriesDbContext db, TimeProvider clock) : IConsumer<CaseAreaChanged>
{
    public async Task Consume(ConsumeContext<CaseAreaChanged> context)
    {
        var change = context.Message;
        var known = await db.Notifications.FindAsync([change.NotificationId], context.CancellationToken);
        if (known?.AreaVersion >= change.Version)
            return; // Delivered before, or overtaken by a later one.

        known ??= db.Add(new KnownNotification { NotificationId = change.NotificationId }).Entity;
        known.GivenToAreaCode = change.GivenToAreaCode;
        known.AreaVersion = change.Version;
        if (known.InquiryId is { } inquiryId)
        {
            var inquiry = await db.Inquiries.SingleAsync(inquiry => inquiry.Id == inquiryId, context.CancellationToken);
            inquiry.GiveTo(change.GivenToAreaCode);
        }

        var (kind, subject) = known.InquiryId is { } id ? (nameof(LocalInquiry), id) : (nameof(KnownNotification), known.NotificationId);
        db.Audit(CurrentUser.Process("case-area-changed"), "AreaChangeReceived", kind, subject,
            $"answered for by {change.GivenToAreaCode ?? "all that took the area's place"}", clock.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync(context.CancellationToken);
    }
}
