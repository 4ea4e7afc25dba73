using System.Text;
using RabbitMQ.Client;

namespace Safeguarding.AppHost.Tests;

/// <summary>One quorum queue, as the services' are, each use over a connection of its own.</summary>
static class Queue
{
    const string Name = "kept";
    static readonly Dictionary<string, object?> Quorum = new() { ["x-queue-type"] = "quorum" };

    public static async Task PublishAsync(string address, string text)
    {
        await using var connection = await new ConnectionFactory { Uri = new Uri(address) }.CreateConnectionAsync();
        await using var channel = await OpenAsync(connection);
        await channel.BasicPublishAsync("", Name, mandatory: true, new BasicProperties { Persistent = true }, Encoding.UTF8.GetBytes(text));
    }

    public static async Task<IReadOnlyList<string>> ReadAllAsync(string address)
    {
        await using var connection = await new ConnectionFactory { Uri = new Uri(address) }.CreateConnectionAsync();
        await using var channel = await OpenAsync(connection);
        var texts = new List<string>();
        while (await channel.BasicGetAsync(Name, autoAck: true) is { } message)
            texts.Add(Encoding.UTF8.GetString(message.Body.Span));
        return texts;
    }

    // With confirms: what is published is on disk when the call returns.
    static async Task<IChannel> OpenAsync(IConnection connection)
    {
        var channel = await connection.CreateChannelAsync(
            new CreateChannelOptions(publisherConfirmationsEnabled: true, publisherConfirmationTrackingEnabled: true));
        await channel.QueueDeclareAsync(Name, durable: true, exclusive: false, autoDelete: false, Quorum);
        return channel;
    }
}
