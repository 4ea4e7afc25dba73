using Microsoft.EntityFrameworkCore;
using Safeguarding.LocalInquiries.Model;
using Safeguarding.LocalInquiries.Notices;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Messaging;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.LocalInquiries.Consumers;

/// <summary>Ends the local inquiry of a notification; where it is not open yet, remembers the end for when it opens.</summary>
public sealed class Endings(LocalInquiriesDbContext db, TimeProvider clock)
{
    public async Task EndAsync(NotificationEnd end, string process, CancellationToken ct)
    {
        var known = await db.Notifications.FindAsync([end.NotificationId], ct);
        if (known?.EndedAt is not null)
            return; // Delivered before.

        known ??= db.Add(new KnownNotification { NotificationId = end.NotificationId }).Entity;
        known.End(end);
        var now = clock.GetUtcNow().UtcDateTime;
        if (known.InquiryId is { } inquiryId)
        {
            var inquiry = await db.Inquiries.SingleAsync(inquiry => inquiry.Id == inquiryId, ct);
            inquiry.End(end);
            db.Publish(InquiryNotices.Ended(inquiryId, now), now);
        }
        else
        {
            // What is told of the end itself bears the same instant, and stays open for its readers.
            db.Publish(InquiryNotices.Ended(end.NotificationId, end.At), now);
        }

        Audit(known.InquiryId is { } ended ? ("LocalInquiryEnded", nameof(LocalInquiry), ended)
            : ("EndReceived", nameof(KnownNotification), end.NotificationId));
        await db.SaveChangesAsync(ct);

        void Audit((string Action, string Kind, Guid Id) subject) =>
            db.Audit(CurrentUser.Process(process), subject.Action, subject.Kind, subject.Id, end.InWords, now);
    }
}
