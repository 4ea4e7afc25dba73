using RabbitMQ.Client;
using Safeguarding.Browser.Tests.Hosting;

namespace Safeguarding.Browser.Tests.Journeys;

static class Failing
{
    /// <summary>Sends what no consumer can read, so that it ends among the failed messages of the panel's service.</summary>
    public static async Task FailMessageAsync(this BrowserFixture fixture)
    {
        var broker = new ConnectionFactory { Uri = new Uri(fixture.Platform.BrokerConnectionString) };
        await using var connection = await broker.CreateConnectionAsync();
        await using var channel = await connection.CreateChannelAsync();
        await channel.BasicPublishAsync("", "national-panel-incident-notified", "not a message"u8.ToArray());
    }
}
