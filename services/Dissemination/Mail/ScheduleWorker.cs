using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Dissemination.Features;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Dissemination.Mail;

/// <summary>
/// Issues bulletins whose time has come, also those whose time came while nothing ran. Any number of instances may look at once: the
/// bulletin's version lets one of them issue it.
/// </summary>
sealed class ScheduleWorker(IServiceScopeFactory scopes, TimeProvider clock, ILogger<ScheduleWorker> logger) : BackgroundService
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await IssueDueAsync(stoppingToken);
            }
            catch (Exception exception) when (exception is DbException or DbUpdateException or InvalidOperationException)
            {
                logger.LogWarning("Bulletins that are due could not all be issued: {ExceptionType}", exception.GetBaseException().GetType().Name);
            }

            await Task.Delay(Patience, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    async Task IssueDueAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<DisseminationDbContext>();
        var now = clock.GetUtcNow().UtcDateTime;
        var due = await db.Bulletins.Where(bulletin => bulletin.ScheduledFor <= now && bulletin.IssuedAt == null && bulletin.ApprovedAt != null)
            .OrderBy(bulletin => bulletin.ScheduledFor).Select(bulletin => bulletin.Id).ToListAsync(ct);
        foreach (var id in due)
        {
            db.ChangeTracker.Clear();
            await scope.ServiceProvider.GetRequiredService<Issuing>().IssueAsync(id, CurrentUser.Process("schedule"), ct);
        }
    }
}
