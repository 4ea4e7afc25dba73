using System.Diagnostics;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Safeguarding.ServiceDefaults.FailedMessages;
using Safeguarding.ServiceDefaults.Http;

namespace Safeguarding.ServiceDefaults.Messaging;

public static class OutboxExtensions
{
    internal static readonly JsonSerializerOptions Json = Options();

    /// <summary>Publishes with the next <c>SaveChanges</c> of this context: both happen or neither does.</summary>
    public static void Publish<T>(this DbContext db, T message, DateTime now)
        where T : class => db.Add(new OutboxMessage
        {
            Id = Guid.CreateVersion7(),
            Type = typeof(T).FullName!,
            Body = JsonSerializer.Serialize(message, Json),
            TraceParent = Activity.Current?.Id,
            CreatedAt = now,
            NextAttemptAt = now,
        });

    /// <summary>Puts a failed message back into its queue with the next <c>SaveChanges</c>.</summary>
    internal static void Replay(this DbContext db, FailedMessage failed, DateTime now) => db.Add(new OutboxMessage
    {
        Id = Guid.CreateVersion7(),
        Type = failed.MessageType,
        Body = "",
        FailedMessageId = failed.Id,
        TraceParent = Activity.Current?.Id,
        CreatedAt = now,
        NextAttemptAt = now,
    });

    static JsonSerializerOptions Options()
    {
        var options = new JsonSerializerOptions();
        HttpDefaults.Apply(options);
        return options;
    }
}
