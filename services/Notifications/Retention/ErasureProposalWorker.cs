using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts;
using Safeguarding.Notifications.Model;
using Safeguarding.Notifications.Notices;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Messaging;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.ServiceDefaults.Work;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.Notifications.Retention;

/// <summary>
/// Proposes to erase what the schedule does not keep any more, each notification once until somebody decides, and takes back what must be
/// kept after all. Two instances at once propose once: the index of open proposals refuses the second.
/// </summary>
public sealed class ErasureProposalWorker(WorkerContext context, RetentionSchedule schedule) : Worker(context, TimeSpan.FromHours(1))
{
    const int Batch = 100;
    static readonly CurrentUser Process = CurrentUser.Process("erasure-proposals");

    protected override async Task<bool> RoundAsync(IServiceProvider services, CancellationToken ct)
    {
        var db = services.GetRequiredService<NotificationsDbContext>();
        var now = Now;
        var today = LondonTime.DateOf(now);
        await TakeBackAsync(db, today, now, ct);
        var due = await db.Notifications.AsNoTracking().Include(sent => sent.AsSent).WithRetention(db)
            .Where(RetentionQueries.MayBeErased(schedule, today))
            .Where(row => row.ProposedAt == null && (row.PostponedUntil == null || row.PostponedUntil < today))
            .OrderBy(row => row.Sent.SentAt).ThenBy(row => row.Sent.Id).Take(Batch).ToListAsync(ct);
        foreach (var row in due)
        {
            db.Add(new ErasureProposal
            {
                Id = Guid.CreateVersion7(),
                NotificationId = row.Sent.Id,
                KeptUntil = row.ToContract(schedule, today).KeptUntil,
                ProposedAt = now,
            });
            db.Audit(Process, "ErasureProposed", nameof(Notification), row.Sent.Id,
                $"{Codes.Of(row.Sent.AsSent.Kind)}, kept until {row.ToContract(schedule, today).KeptUntil:yyyy-MM-dd}", now);
        }

        if (due.Count > 0)
            db.Publish(ErasureNotices.Proposed(today, now), now);
        return await SaveAsync(db, ct) && due.Count == Batch;
    }

    // A longer time came into force after it was proposed.
    async Task TakeBackAsync(NotificationsDbContext db, DateOnly today, DateTime now, CancellationToken ct)
    {
        var free = db.Notifications.Include(sent => sent.AsSent).WithRetention(db).Where(RetentionQueries.MayBeErased(schedule, today))
            .Select(row => row.Sent.Id);
        var kept = await db.ErasureProposals.Where(known => known.Outcome == null && !free.Contains(known.NotificationId)).Take(Batch)
            .ToListAsync(ct);
        foreach (var proposal in kept)
        {
            proposal.Decide(ErasureOutcome.Lapsed, Process, now);
            db.Audit(Process, "ErasureProposalLapsed", nameof(Notification), proposal.NotificationId, "to be kept longer", now);
        }

        var ids = kept.ConvertAll(proposal => proposal.Id);
        if (kept.Count > 0 && !await db.ErasureProposals.AnyAsync(known => known.Outcome == null && !ids.Contains(known.Id), ct))
            db.Publish(ErasureNotices.Decided(now), now);
    }

    // Refused where another instance or a person was quicker: the next round sees what there is.
    static async Task<bool> SaveAsync(NotificationsDbContext db, CancellationToken ct)
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
