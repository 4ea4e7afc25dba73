using System.Net.Mime;
using System.Text.Json;
using MassTransit;
using MassTransit.Serialization;

namespace Safeguarding.ServiceDefaults.FailedMessages;

/// <summary>
/// Puts a failed message back into the queue it failed on, and into no other: the other consumers of the event have had it.
/// </summary>
sealed class Replayer(IBus bus)
{
    /// <summary>Returns when the broker has confirmed it; fails where the queue is gone.</summary>
    public async Task SendAsync(FailedMessage failed, CancellationToken ct)
    {
        // By its exchange: as "queue:" the bus would declare the queue anew, with other arguments.
        var queue = await bus.GetSendEndpoint(new Uri($"exchange:{failed.Queue}"));
        await queue.Send(new AsReceived(), Pipe.Execute<SendContext<AsReceived>>(context => Prepare(context, failed)), ct);
    }

    static void Prepare(SendContext context, FailedMessage failed)
    {
        context.MessageId = failed.MessageId;
        context.CorrelationId = failed.CorrelationId;
        foreach (var (name, value) in JsonSerializer.Deserialize<Dictionary<string, string>>(failed.Headers)!)
            context.Headers.Set(name, value);
        context.Serializer = new CopyBodySerializer(new ContentType(failed.ContentType), new BytesMessageBody(failed.Body));
        if (context.TryGetPayload<RabbitMqSendContext>(out var rabbit))
            rabbit.Mandatory = true;
    }

    /// <summary>Stands for the message whose body is copied; its own content is never written.</summary>
    sealed record AsReceived;
}
