using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Safeguarding.ServiceDefaults.Messaging;

sealed class OutboxInterceptor<TDbContext>(OutboxSignal<TDbContext> signal) : SaveChangesInterceptor
{
    public override ValueTask<int> SavedChangesAsync(
        SaveChangesCompletedEventData eventData, int result, CancellationToken ct = default)
    {
        if (eventData.Context!.ChangeTracker.Entries<OutboxMessage>().Any())
            signal.Set();
        return ValueTask.FromResult(result);
    }
}
