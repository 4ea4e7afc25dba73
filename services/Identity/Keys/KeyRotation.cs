using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace Safeguarding.Identity.Keys;

/// <summary>Has the keys ready before the first request, then looks every hour whether a new one is due.</summary>
sealed class KeyRotation(KeyRing keys, TimeProvider clock, ILogger<KeyRotation> logger) : BackgroundService
{
    public override async Task StartAsync(CancellationToken ct)
    {
        await keys.RefreshAsync(ct);
        await base.StartAsync(ct);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromHours(1), clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await keys.RefreshAsync(stoppingToken);
            }
            catch (Exception exception) when (exception is DbException or DbUpdateException)
            {
                // The keys in use stay good for days; the next hour tries again.
                logger.LogWarning("The keys were not looked at this time: {ExceptionType}", exception.GetBaseException().GetType().Name);
            }
        }
    }
}
