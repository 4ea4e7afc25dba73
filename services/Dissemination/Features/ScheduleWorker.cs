using Microsoft.EntityFrameworkCore;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.ServiceDefaults.Work;

namespace Safeguarding.Dissemination.Features;

/// <summary>
/// Issues bulletins whose time has come, also those whose time came while nothing ran. Any number of instances may look at once: the
/// bulletin's version lets one of them issue it.
/// </summary>
sealed class ScheduleWorker(WorkerContext context) : Worker(context, TimeSpan.FromSeconds(1))
{
    protected override async Task<bool> RoundAsync(IServiceProvider services, CancellationToken ct)
    {
        var db = services.GetRequiredService<DisseminationDbContext>();
        var now = Now;
        var due = await db.Bulletins.Where(bulletin => bulletin.ScheduledFor <= now && bulletin.IssuedAt == null
            && bulletin.ApprovedAt != null)
            .OrderBy(bulletin => bulletin.ScheduledFor).Select(bulletin => bulletin.Id).ToListAsync(ct);
        foreach (var id in due)
        {
            db.ChangeTracker.Clear();
            // A time that was changed or taken back at the same moment holds.
            await TryAsync(id, () => services.GetRequiredService<Issuing>()
                .IssueAsync(id, bulletin => bulletin.ScheduledFor <= now, CurrentUser.Process("schedule"), ct), ct);
        }

        return false;
    }
}
