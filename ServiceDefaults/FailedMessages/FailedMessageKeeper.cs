using MassTransit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Safeguarding.ServiceDefaults.Work;

namespace Safeguarding.ServiceDefaults.FailedMessages;

/// <summary>
/// Moves messages from the error and skipped queues into the service's database, row first and then acknowledged: a kill in between
/// brings the message again, and it is recognised.
/// </summary>
sealed class FailedMessageKeeper<TDbContext>(
    IServiceScopeFactory scopes, TimeProvider clock, ILogger<FailedMessageKeeper<TDbContext>> logger)
    where TDbContext : DbContext
{
    static readonly TimeSpan Interval = TimeSpan.FromSeconds(2);

    /// <summary>Returns when the message is stored. While the database is away it waits, so that the broker counts no redelivery.</summary>
    public async Task KeepAsync(string queue, ReceiveContext context)
    {
        var received = new ReceivedMessage(context);
        while (!await TryStoreAsync(queue, received, context.CancellationToken))
            await Task.Delay(Interval, clock, context.CancellationToken);
    }

    async Task<bool> TryStoreAsync(string queue, ReceivedMessage received, CancellationToken ct)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var stored = await StoreAsync(scope.ServiceProvider.GetRequiredService<TDbContext>(), queue, received, ct);
            logger.LogError("Message {MessageId} of type {MessageType} failed on {Queue} ({Faults} times): {ExceptionType}",
                stored.MessageId, stored.MessageType, queue, stored.Faults, stored.ExceptionType ?? "no consumer knows it");
            return true;
        }
        catch (Exception exception) when (DatabaseTrouble.Is(exception))
        {
            // The database is away, or another instance stored the same message: the next round finds out.
            logger.LogWarning("A failed message of {Queue} was not stored this time: {ExceptionType}", queue, exception.GetBaseException()
                .GetType().Name);
            return false;
        }
    }

    async Task<FailedMessage> StoreAsync(TDbContext db, string queue, ReceivedMessage received, CancellationToken ct)
    {
        var id = received.MessageId;
        var message = await db.Set<FailedMessage>().SingleOrDefaultAsync(row => row.Queue == queue && row.MessageId == id, ct)
            ?? db.Add(received.On(queue)).Entity;
        message.Fail(received.Failure(clock.GetUtcNow().UtcDateTime));
        await db.SaveChangesAsync(ct);
        return message;
    }
}
