using Microsoft.EntityFrameworkCore.Diagnostics;
using Safeguarding.ServiceDefaults.Work;

namespace Safeguarding.ServiceDefaults.Messaging;

sealed class OutboxInterceptor(Signal<OutboxMessage> signal) : SaveChangesInterceptor
{
    public override ValueTask<int> SavedChangesAsync(
        SaveChangesCompletedEventData eventData, int result, CancellationToken ct = default)
    {
        if (eventData.Context!.ChangeTracker.Entries<OutboxMessage>().Any())
            signal.Set();
        return ValueTask.FromResult(result);
    }
}
