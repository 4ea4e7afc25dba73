using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Work;

namespace Safeguarding.ServiceDefaults.Messaging;

/// <summary>Claims new events for this instance's own relay, and hands them to it once they are stored.</summary>
sealed class OutboxInterceptor(SavedEvents saved, Signal<OutboxMessage> signal) : SaveChangesInterceptor
{
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken ct = default)
    {
        // What is saved inside a transaction is not stored yet when the save is over.
        if (saved.AreTaken && eventData.Context!.Database.CurrentTransaction is null)
        {
            foreach (var message in eventData.Context.Known<OutboxMessage>().Select(entry => entry.Entity).Where(IsNewEvent))
            {
                message.ClaimedBy = saved.Instance;
                message.NextAttemptAt += OutboxMessage.Claim;
            }
        }

        return ValueTask.FromResult(result);
    }

    public override ValueTask<int> SavedChangesAsync(
        SaveChangesCompletedEventData eventData, int result, CancellationToken ct = default)
    {
        var stored = eventData.Context!.Known<OutboxMessage>();
        foreach (var entry in stored)
        {
            // Or the next save of the same context would hand it over again.
            entry.State = EntityState.Detached;
            if (entry.Entity.ClaimedBy == saved.Instance)
                saved.Add(entry.Entity);
        }

        if (stored.Count > 0)
            signal.Set();
        return ValueTask.FromResult(result);
    }

    static bool IsNewEvent(OutboxMessage message) => message is { FailedMessageId: null, SentAt: null, ClaimedBy: null };
}
