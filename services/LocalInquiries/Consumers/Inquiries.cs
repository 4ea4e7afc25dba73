using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.LocalInquiries.Model;
using Safeguarding.LocalInquiries.Notices;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Messaging;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.LocalInquiries.Consumers;

/// <summary>
/// Keeps the inquiry of a notification in step with what is told of it. It opens with the first version within the panel's remit, is set
/// aside while the newest one is outside, and goes on where it stood when that comes back; in whatever order the versions come.
/// </summary>
public sealed class Inquiries(LocalInquiriesDbContext db, Deadlines deadlines, TimeProvider clock)
{
    public async Task FollowAsync(NotifiedFacts told, string process, CancellationToken ct)
    {
        var known = await db.Notifications.FindAsync([told.Incident.NotificationId], ct);
        var isNews = told.Version > (known?.FactsVersion ?? 0);
        var opens = told.Incident.InPanelRemit && known?.InquiryId is null;
        // Without the panel's remit there is no rapid review (Working Together 2023, chapter 5); of an amendment it is remembered.
        if (!(isNews && (told.Version > 1 || told.Incident.InPanelRemit)) && !opens)
            return;

        known ??= db.Add(new KnownNotification { NotificationId = told.Incident.NotificationId }).Entity;
        if (isNews)
            known.Learn(told);
        var newest = isNews ? told : NotifiedFacts.Read(known.Facts)!;
        var inquiry = opens ? Open(known, newest) : await InquiryOfAsync(known, ct);
        var now = clock.GetUtcNow().UtcDateTime;
        var before = inquiry?.State;
        inquiry?.Follow(newest);
        Tell(inquiry, opens ? null : before, newest, now);
        db.Audit(CurrentUser.Process(process), opens ? "LocalInquiryOpened" : "NotificationFollowed",
            inquiry is null ? nameof(KnownNotification) : nameof(LocalInquiry), inquiry?.Id ?? known.NotificationId,
            opens ? "open local inquiry" : $"notification amended: version {told.Version}", now);
        await db.SaveChangesAsync(ct);
    }

    async Task<LocalInquiry?> InquiryOfAsync(KnownNotification known, CancellationToken ct) => known.InquiryId is not { } id ? null
        : await db.Inquiries.Include(inquiry => inquiry.PracticeReview).SingleAsync(inquiry => inquiry.Id == id, ct);

    LocalInquiry Open(KnownNotification known, NotifiedFacts facts)
    {
        var incident = facts.Incident;
        var template = RapidReviewTemplate.InForceOn(LondonTime.DateOf(incident.SentAt));
        var dueOn = deadlines.For(StatutoryClock.RapidReview, incident.RemitSince ?? incident.SentAt).DueOn;
        var inquiry = LocalInquiry.Open(incident, template, dueOn, clock.GetUtcNow().UtcDateTime);
        if (known.Ending is { } end)
            inquiry.End(end);
        inquiry.Link(known.Link);
        inquiry.GiveTo(known.GivenToAreaCode);
        known.InquiryId = inquiry.Id;
        return db.Add(inquiry).Entity;
    }

    void Tell(LocalInquiry? inquiry, InquiryState? before, NotifiedFacts facts, DateTime now)
    {
        if (inquiry is null || inquiry.State == before)
            return;
        if (inquiry.State == InquiryState.SetAside && before is not null)
            db.Publish(InquiryNotices.SetAside(inquiry, now), now);
        else if (before is null && inquiry.State == InquiryState.RapidReview)
            db.Publish(InquiryNotices.Opened(inquiry, now), now);
        else if (InquiryNotices.TakenUp(inquiry, facts.Version, now) is { } notice && before == InquiryState.SetAside)
            db.Publish(notice, now);
    }
}
