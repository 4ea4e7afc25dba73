using Microsoft.EntityFrameworkCore;
using Safeguarding.Notifications.Model;
using Safeguarding.ServiceDefaults.Notices;
using Safeguarding.ServiceDefaults.Work;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.Notifications.Notices;

/// <summary>Reminds a council of drafts whose last day to be sent comes near, or is over.</summary>
sealed class DraftReminderWorker(WorkerContext context, Reminders reminders, WorkingDays calendar, NotificationClocks clocks)
    : ReminderWorker<NotificationsDbContext>(context, reminders, calendar)
{
    protected override async Task<IReadOnlyList<RunningClock>> RunningAsync(
        NotificationsDbContext db, DateOnly until, CancellationToken ct)
    {
        // A clock ends after its first day, so that what became known later than the horizon needs no look.
        var drafts = await db.Drafts.AsNoTracking().Where(draft => draft.BecameAwareOn <= until && draft.AmendsId == null)
            .Select(draft => new { draft.Id, draft.CouncilCode, draft.Kind, draft.BecameAwareOn }).ToListAsync(ct);
        return
        [
            .. from draft in drafts
               let clock = clocks.Notify(draft.Kind, draft.BecameAwareOn)
               where clock is not null && clock.DueOn <= until
               let notice = DraftNotices.DueDate(draft.Id, draft.CouncilCode, clock.DueOn, default)
               select new RunningClock(clock.TriggeredOn, clock.DueOn, notice with { OnlySetsDate = false }),
        ];
    }
}
