using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using OpenIddict.Abstractions;

namespace Safeguarding.Identity.Server;

/// <summary>Deletes tokens, grants, sessions and mails that ended a while ago; without it their tables grow with every request for a token.</summary>
sealed class EndedTokensWorker(IServiceScopeFactory scopes, TimeProvider clock, ILogger<EndedTokensWorker> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromHours(1), clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                var ended = clock.GetUtcNow() - TokenLifetimes.Remembered;
                // Grants last: one goes only when no token refers to it.
                await scope.ServiceProvider.GetRequiredService<IOpenIddictTokenManager>().PruneAsync(ended, stoppingToken);
                await scope.ServiceProvider.GetRequiredService<IOpenIddictAuthorizationManager>().PruneAsync(ended, stoppingToken);
                var db = scope.ServiceProvider.GetRequiredService<IdentityDbContext>();
                await db.Sessions.Where(session => session.SeenAt < ended.UtcDateTime).ExecuteDeleteAsync(stoppingToken);
                await db.AccountNotices.Where(notice => notice.HappenedAt < ended.UtcDateTime).ExecuteDeleteAsync(stoppingToken);
            }
            catch (Exception exception) when (exception is DbException or DbUpdateException)
            {
                logger.LogWarning("Ended tokens were not deleted this time: {ExceptionType}", exception.GetBaseException().GetType().Name);
            }
        }
    }
}
