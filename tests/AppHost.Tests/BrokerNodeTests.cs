using RabbitMQ.Client.Exceptions;
using Safeguarding.TestKit;

namespace Safeguarding.AppHost.Tests;

public sealed class BrokerNodeTests : IAsyncLifetime
{
    BrokerNode _node = null!;

    public async ValueTask InitializeAsync() => _node = await BrokerNode.StartNewAsync();

    public ValueTask DisposeAsync() => _node.DisposeAsync();

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

        Assert.Empty(await Queue.ReadAllAsync(_node.ConnectionString));
        Assert.Equal(["there"], await Queue.ReadAllAsync(other.ConnectionString));
    }
}
