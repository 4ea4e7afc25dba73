using Safeguarding.Embedded;

namespace Safeguarding.TestKit;

/// <summary>A RabbitMQ node of the test's own, to be stopped, started and killed at will. Its data outlives everything but disposal.</summary>
public sealed class BrokerNode : IAsyncDisposable
{
    readonly DataFolder _data;
    readonly Watchdog _watchdog; // a test run that is killed leaves no node behind
    readonly RabbitMqNode _node;

    BrokerNode(DataFolder data) => (_data, _watchdog, _node) = (data, new Watchdog(data), new RabbitMqNode(data, Ports.FindFree()));

    public string ConnectionString => _node.ConnectionString;

    public static async Task<BrokerNode> StartNewAsync()
    {
        var node = new BrokerNode(DataFolder.Open(TemporaryFolder.New("broker")));
        await node.StartAsync();
        return node;
    }

    public Task StartAsync() => _node.StartAsync();

    public Task StopAsync() => _node.StopAsync();

    public Task KillAsync() => _node.KillAsync();

    /// <summary>The quick outage: every connection closed and new ones refused, while the node itself stays up.</summary>
    public Task StopServingAsync() => _node.Control.StopServingAsync();

    public Task ServeAgainAsync() => _node.Control.ServeAgainAsync();

    /// <summary>A connection string to a virtual host that nothing else uses.</summary>
    public Task<string> AddVirtualHostAsync() => _node.Control.AddVirtualHostAsync(Guid.NewGuid().ToString("N"));

    public async ValueTask DisposeAsync()
    {
        await _node.KillAsync();
        _watchdog.Dispose();
        _data.Dispose();
        TemporaryFolder.Delete(_data.Path);
    }
}
