using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Safeguarding.Contracts.Notices;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Messaging;
using Safeguarding.ServiceDefaults.Work;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.ServiceDefaults.Notices;

/// <summary>
/// Reminds of deadlines: each stage of each clock once, whatever restarts and however many instances run, since the reminder's row and its
/// notice are one save.
/// </summary>
public abstract class ReminderWorker<TDbContext>(WorkerContext context, Reminders reminders, WorkingDays calendar)
    : Worker(context, TimeSpan.FromMinutes(5))
    where TDbContext : DbContext
{
    const int Batch = 100;

    /// <summary>The clocks that run and end on that day or before it, or have ended.</summary>
    protected abstract Task<IReadOnlyList<RunningClock>> RunningAsync(TDbContext db, DateOnly until, CancellationToken ct);

    protected sealed override async Task<bool> RoundAsync(IServiceProvider services, CancellationToken ct)
    {
        var now = Now;
        if (TimeOnly.FromDateTime(LondonTime.From(now)) < reminders.From)
            return false;

        var db = services.GetRequiredService<TDbContext>();
        var today = LondonTime.DateOf(now);
        var running = await RunningAsync(db, reminders.Horizon(calendar, today), ct);
        var reached = running.Select(clock => reminders.StageOf(clock, calendar, today) is { } stage ? clock.At(stage, now) : null)
            .OfType<NoticeRaised>();
        foreach (var some in reached.Chunk(Batch))
        {
            var ids = some.Select(notice => notice.NoticeId).ToList();
            var raised = await db.Set<RaisedReminder>().Where(known => ids.Contains(known.NoticeId)).Select(known => known.NoticeId)
                .ToHashSetAsync(ct);
            foreach (var notice in some.Where(notice => raised.Add(notice.NoticeId)))
            {
                db.Add(new RaisedReminder { NoticeId = notice.NoticeId, RaisedAt = now });
                db.Publish(notice, now);
            }

            if (!await SaveAsync(db, ct))
                return true;
        }

        return false;
    }

    // Another instance raised one of them at the same moment: the next look sees which.
    static async Task<bool> SaveAsync(TDbContext db, CancellationToken ct)
    {
        try
        {
            await db.SaveChangesAsync(ct);
            return true;
        }
        catch (DbUpdateException conflict) when (Conflicts.IsConflict(conflict))
        {
            return false;
        }
    }
}
