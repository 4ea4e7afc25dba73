using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using MassTransit;
using RabbitMQ.Client;

namespace Safeguarding.ServiceDefaults.FailedMessages;

/// <summary>A message as it stands in an error or skipped queue: what its sender wrote, and what the bus added when it gave up.</summary>
sealed class ReceivedMessage
{
    static readonly string[] AddedByFailure = ["MT-Fault-", "MT-Host-", MessageHeaders.Reason, MessageHeaders.RedeliveryCount, "x-"];
    readonly IReadOnlyBasicProperties _properties;
    readonly Dictionary<string, string> _headers;

    public ReceivedMessage(ReceiveContext context)
    {
        _properties = context.GetPayload<RabbitMqBasicConsumeContext>().Properties;
        _headers = (_properties.Headers ?? new Dictionary<string, object?>())
            .ToDictionary(header => header.Key, header => Text(header.Value));
        Body = context.GetBody();
    }

    public byte[] Body { get; }

    /// <summary>The sender's id; a message without one is known by what it says.</summary>
    public Guid MessageId => Guid.TryParse(_properties.MessageId, out var id) ? id : new Guid(SHA256.HashData(Body).AsSpan(0, 16));

    public Failure Failure(DateTime now)
    {
        var timed = DateTime.TryParse(_headers.GetValueOrDefault(MessageHeaders.FaultTimestamp), CultureInfo.InvariantCulture,
            DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var at);
        return new Failure(timed ? at : now, timed,
            Short(_headers.GetValueOrDefault(MessageHeaders.FaultExceptionType), 200),
            Short(StackFrame.FirstOf(_headers.GetValueOrDefault(MessageHeaders.FaultStackTrace)), 400));
    }

    public FailedMessage On(string queue) => new()
    {
        Id = Guid.CreateVersion7(),
        Queue = queue,
        MessageId = MessageId,
        MessageType = MessageTypeName.Of(Body),
        ContentType = Short(_properties.ContentType, 200) ?? "application/vnd.masstransit+json",
        Body = Body,
        Headers = JsonSerializer.Serialize(_headers
            .Where(header => !Array.Exists(AddedByFailure, prefix => header.Key.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)))
            .ToDictionary()),
        CorrelationId = Guid.TryParse(_properties.CorrelationId, out var correlation) ? correlation : null,
    };

    static string Text(object? value) =>
        value is byte[] bytes ? Encoding.UTF8.GetString(bytes) : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";

    static string? Short(string? text, int length) => text?.Length > length ? text[..length] : text;
}
