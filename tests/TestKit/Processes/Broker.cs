using Safeguarding.AppHost;

namespace Safeguarding.TestKit;

/// <summary>
/// A virtual host of the test assembly's own, so that assemblies share no exchange and no queue. It lies on the node that ./test has
/// started (SAFEGUARDING_BROKER names its folder) or, when a test project runs by itself, on a node that lives as long as this.
/// </summary>
public sealed class Broker : IAsyncDisposable
{
    readonly string _virtualHost = "test-" + Guid.NewGuid().ToString("N");
    readonly BrokerNode? _ownNode;
    readonly RabbitMqControl? _sharedNode;

    Broker(RabbitMqControl sharedNode) => _sharedNode = sharedNode;

    Broker(BrokerNode? ownNode) => _ownNode = ownNode;

    public string ConnectionString { get; private set; } = "";

    public static async Task<Broker> StartAsync()
    {
        if (Environment.GetEnvironmentVariable("SAFEGUARDING_BROKER") is { Length: > 0 } folder)
        {
            var shared = new Broker(RabbitMqControl.Attach(folder));
            shared.ConnectionString = await shared._sharedNode!.AddVirtualHostAsync(shared._virtualHost);
            return shared;
        }
        var node = await BrokerNode.StartNewAsync();
        return new Broker(node) { ConnectionString = await node.AddVirtualHostAsync() };
    }

    /// <summary>Another virtual host on the same node, which goes on living as long as this one.</summary>
    public async Task<Broker> StartBesideAsync() => _ownNode is { } node
        ? new Broker(ownNode: null) { ConnectionString = await node.AddVirtualHostAsync() }
        : await StartAsync();

    public async ValueTask DisposeAsync()
    {
        await (_sharedNode?.RemoveVirtualHostAsync(_virtualHost) ?? Task.CompletedTask);
        await (_ownNode?.DisposeAsync() ?? ValueTask.CompletedTask);
    }
}
