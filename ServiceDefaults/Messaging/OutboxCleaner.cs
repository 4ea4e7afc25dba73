using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Safeguarding.ServiceDefaults.Messaging;

/// <summary>Forgets events a week after the broker confirmed them. Unsent ones stay, however old.</summary>
sealed class OutboxCleaner<TDbContext>(IServiceScopeFactory scopes, TimeProvider clock) : BackgroundService
    where TDbContext : DbContext
{
    static readonly TimeSpan Kept = TimeSpan.FromDays(7);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromHours(1), clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await using var scope = scopes.CreateAsyncScope();
            var before = clock.GetUtcNow().UtcDateTime - Kept;
            await scope.ServiceProvider.GetRequiredService<TDbContext>().Set<OutboxMessage>()
                .Where(message => message.SentAt < before).ExecuteDeleteAsync(stoppingToken);
        }
    }
}
