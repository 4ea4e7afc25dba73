using RabbitMQ.Client.Exceptions;
using Safeguarding.TestKit;

namespace Safeguarding.AppHost.Tests;

public sealed class BrokerNodeTests(BrokerNodeTests.Running running) : IClassFixture<BrokerNodeTests.Running>
{
    readonly BrokerNode _node = running.Node;

    [Fact]
    public async Task What_was_confirmed_is_there_after_a_stop_and_after_a_power_cut()
    {
        var address = await _node.AddVirtualHostAsync();
        await Queue.PublishAsync(address, "first");
        await _node.StopAsync();
        await _node.StartAsync();
        await Queue.PublishAsync(address, "second");
        await _node.KillAsync();
        await _node.StartAsync();

        Assert.Equal(["first", "second"], await Queue.ReadAllAsync(address));
    }

    [Fact]
    public async Task The_quick_outage_refuses_connections_until_it_ends()
    {
        var address = await _node.AddVirtualHostAsync();
        await Queue.PublishAsync(address, "kept");

        await _node.StopServingAsync();
        await Assert.ThrowsAsync<BrokerUnreachableException>(() => Queue.PublishAsync(address, "refused"));
        await _node.ServeAgainAsync();

        Assert.Equal(["kept"], await Queue.ReadAllAsync(address));
    }

    [Fact]
    public async Task Virtual_hosts_share_nothing()
    {
        await Queue.PublishAsync(await _node.AddVirtualHostAsync(), "here");

        Assert.Empty(await Queue.ReadAllAsync(await _node.AddVirtualHostAsync()));
    }

    [Fact]
    public async Task Two_nodes_run_beside_each_other()
    {
        await using var other = await BrokerNode.StartNewAsync();
        await Queue.PublishAsync(other.ConnectionString, "there");

        Assert.Empty(await Queue.ReadAllAsync(await _node.AddVirtualHostAsync()));
        Assert.Equal(["there"], await Queue.ReadAllAsync(other.ConnectionString));
    }

    /// <summary>One node for all tests, each on a virtual host of its own; whoever stops it starts it again.</summary>
    public sealed class Running : IAsyncLifetime
    {
        public BrokerNode Node { get; private set; } = null!;

        public async ValueTask InitializeAsync() => Node = await BrokerNode.StartNewAsync();

        public ValueTask DisposeAsync() => Node.DisposeAsync();
    }
}
