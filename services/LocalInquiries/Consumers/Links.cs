using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.LocalInquiries.Model;
using Safeguarding.LocalInquiries.Notices;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Messaging;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.LocalInquiries.Consumers;

/// <summary>
/// Sets the inquiry aside while another notification of the same incident leads, and lets it go on where it stood afterwards. What is told
/// before the inquiry opens is remembered; of several changes the latest stays, whichever comes first.
/// </summary>
public sealed class Links(LocalInquiriesDbContext db, TimeProvider clock)
{
    public async Task FollowAsync(Guid notificationId, NotificationLink? link, int version, string process, CancellationToken ct)
    {
        var known = await db.Notifications.FindAsync([notificationId], ct);
        if (known?.LinkVersion >= version)
            return; // Delivered before, or overtaken by a later one.

        known ??= db.Add(new KnownNotification { NotificationId = notificationId }).Entity;
        known.Follow(link, version);
        var now = clock.GetUtcNow().UtcDateTime;
        if (known.InquiryId is { } id)
            Settle(await db.Inquiries.Include(inquiry => inquiry.PracticeReview).SingleAsync(inquiry => inquiry.Id == id, ct), link,
                version, now);
        var (kind, subject) = known.InquiryId is { } open ? (nameof(LocalInquiry), open) : (nameof(KnownNotification), notificationId);
        db.Audit(CurrentUser.Process(process), link is null ? "NotificationUnlinked" : "NotificationLinked", kind, subject,
            link is null ? "stands for itself" : $"follows {link.LeadingId}: {link.Relation}", now);
        await db.SaveChangesAsync(ct);
    }

    void Settle(LocalInquiry inquiry, NotificationLink? link, int version, DateTime now)
    {
        var before = inquiry.State;
        inquiry.Link(link);
        if (inquiry.State == before)
            return;
        if (inquiry.State == InquiryState.SetAside)
            db.Publish(InquiryNotices.SetAside(inquiry, now), now);
        else if (InquiryNotices.TakenUp(inquiry, version, now) is { } notice)
            db.Publish(notice, now);
    }
}
