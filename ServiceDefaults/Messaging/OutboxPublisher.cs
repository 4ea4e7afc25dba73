using System.Diagnostics;
using System.Text.Json;
using MassTransit;
using Microsoft.Extensions.Logging;
using Safeguarding.Contracts.Notifications;
using Safeguarding.ServiceDefaults.FailedMessages;
using Safeguarding.ServiceDefaults.Observability;

namespace Safeguarding.ServiceDefaults.Messaging;

/// <summary>
/// Publishes one outbox row: confirmed, and mandatory, so that an event nobody's queue is bound for is not lost in silence.
/// </summary>
sealed class OutboxPublisher(IBus bus, Replayer replayer, ILogger<OutboxPublisher> logger)
{
    static readonly ActivitySource Source = new(Telemetry.Name);
    static readonly TimeSpan Timeout = TimeSpan.FromSeconds(10);
    static readonly TimeSpan MaxWait = TimeSpan.FromMinutes(1);

    public async Task<OutboxResult> PublishAsync(OutboxMessage row, FailedMessage? replayed, CancellationToken stoppingToken)
    {
        using var activity = Source.StartActivity("outbox publish", ActivityKind.Internal, row.TraceParent);
        activity?.SetTag("messaging.message.id", row.Id);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        limit.CancelAfter(Timeout);
        try
        {
            await (replayed is null ? PublishAsync(row, limit.Token) : replayer.SendAsync(replayed, limit.Token));
            return new OutboxResult(row.Id, Sent: true);
        }
        catch (Exception) when (stoppingToken.IsCancellationRequested)
        {
            return new OutboxResult(row.Id, Sent: false);
        }
        catch (Exception exception)
        {
            // Whatever is wrong with this row is this row's own matter: it is written on it and retried, and the batch goes on.
            var error = exception.GetType().Name;
            activity?.SetStatus(ActivityStatusCode.Error, error);
            logger.LogError("Outbox message {MessageId} of type {MessageType} was not published (attempt {Attempt}): {ExceptionType}",
                row.Id, row.Type, row.Attempts + 1, error);
            return new OutboxResult(row.Id, Sent: false, error, WaitAfter(row.Attempts));
        }
    }

    Task PublishAsync(OutboxMessage row, CancellationToken ct)
    {
        var (message, type) = Read(row);
        return bus.Publish(message, type, Pipe.Execute<PublishContext>(context => Prepare(context, row)), ct);
    }

    static (object Message, Type Type) Read(OutboxMessage row)
    {
        var type = typeof(IncidentNotified).Assembly.GetType(row.Type, throwOnError: true)!;
        return (JsonSerializer.Deserialize(row.Body, type, OutboxExtensions.Json)!, type);
    }

    static void Prepare(PublishContext context, OutboxMessage row)
    {
        context.MessageId = row.Id;
        if (context.TryGetPayload<RabbitMqSendContext>(out var rabbit))
            rabbit.Mandatory = true;
    }

    static TimeSpan WaitAfter(int attempts)
    {
        var wait = TimeSpan.FromSeconds(Math.Pow(2, Math.Min(attempts, 10)));
        return wait < MaxWait ? wait : MaxWait;
    }
}
