using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.LocalInquiries;
using Safeguarding.ServiceDefaults.Notices;
using Safeguarding.ServiceDefaults.Work;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.LocalInquiries.Notices;

/// <summary>Reminds the partners of rapid reviews and practice reviews whose last day comes near, or is over.</summary>
sealed class InquiryReminderWorker(WorkerContext context, Reminders reminders, WorkingDays calendar)
    : ReminderWorker<LocalInquiriesDbContext>(context, reminders, calendar)
{
    protected override async Task<IReadOnlyList<RunningClock>> RunningAsync(
        LocalInquiriesDbContext db, DateOnly until, CancellationToken ct)
    {
        var due = await db.Inquiries.AsNoTracking().Where(inquiry => inquiry.NextDueOn <= until)
            .Select(inquiry => new DueInquiry(inquiry.Id, inquiry.NotificationId, inquiry.Reference,
                inquiry.GivenToAreaCode ?? inquiry.AreaCode, inquiry.State == InquiryState.PracticeReview, inquiry.NextDueOn!.Value)
            {
                StartedAt = inquiry.State == InquiryState.PracticeReview ? inquiry.PracticeReview!.StartedAt : inquiry.RapidReviewFrom,
            })
            .ToListAsync(ct);
        return [.. due.Select(inquiry =>
            new RunningClock(LondonTime.DateOf(inquiry.StartedAt), inquiry.DueOn, InquiryNotices.Due(inquiry)))];
    }
}
