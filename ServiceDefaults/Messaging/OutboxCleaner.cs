using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Safeguarding.ServiceDefaults.Work;

namespace Safeguarding.ServiceDefaults.Messaging;

/// <summary>Forgets events a week after the broker confirmed them. Unsent ones stay, however old.</summary>
sealed class OutboxCleaner<TDbContext>(WorkerContext context) : Worker(context, TimeSpan.FromHours(1))
    where TDbContext : DbContext
{
    static readonly TimeSpan Kept = TimeSpan.FromDays(7);

    protected override async Task<bool> RoundAsync(IServiceProvider services, CancellationToken ct)
    {
        var before = Now - Kept;
        await services.GetRequiredService<TDbContext>().Set<OutboxMessage>().Where(message => message.SentAt < before)
            .ExecuteDeleteAsync(ct);
        return false;
    }
}
