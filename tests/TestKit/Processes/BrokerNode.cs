using Safeguarding.AppHost;

namespace Safeguarding.TestKit;

/// <summary>
/// A RabbitMQ node of the test's own, to be stopped, started and killed at will. Its data outlives everything but disposal.
/// </summary>
public sealed class BrokerNode : IAsyncDisposable
{
    static readonly TimeSpan StartTimeout = TimeSpan.FromSeconds(90);
    static readonly TimeSpan StopTimeout = TimeSpan.FromSeconds(15);

    readonly DataFolder _data;
    readonly Watchdog _watchdog; // a test run that is killed leaves no node behind
    readonly RabbitMqNode _node;
    ChildProcess? _names;
    ChildProcess? _server;

    BrokerNode(DataFolder data) => (_data, _watchdog, _node) = (data, new Watchdog(data), new RabbitMqNode(data, Ports.FindFree()));

    public string ConnectionString => _node.ConnectionString;

    public static async Task<BrokerNode> StartNewAsync()
    {
        var node = new BrokerNode(DataFolder.Open(TemporaryFolder.New("broker")));
        await node.StartAsync();
        return node;
    }

    public async Task StartAsync()
    {
        if (_names is not { IsRunning: true })
            _names = ChildProcess.Start(_data, "epmd", _node.NameDaemon);
        var server = _server = ChildProcess.Start(_data, "rabbitmq", [RabbitMqNode.Program], _node.ServerEnvironment());
        await Eventually.True(async () => await _node.AcceptsAsync(default) || !server.IsRunning, "the node accepted", StartTimeout);
        if (!server.IsRunning)
            throw new InvalidOperationException($"RabbitMQ ended:\n{_data.LogTail("rabbitmq")}");
    }

    /// <summary>Stops the node as an operator would. A later start finds everything as it was.</summary>
    public async Task StopAsync()
    {
        await (_server?.StopAsync(StopTimeout) ?? Task.CompletedTask);
        await (_names?.StopAsync(StopTimeout) ?? Task.CompletedTask);
    }

    /// <summary>Ends the node as a power cut would.</summary>
    public async Task KillAsync()
    {
        await (_server?.KillAsync() ?? Task.CompletedTask);
        await (_names?.KillAsync() ?? Task.CompletedTask);
    }

    /// <summary>A node that hangs: connections stay, and nothing is answered until it is resumed.</summary>
    public Task PauseAsync() => _server!.PauseAsync();

    public Task ResumeAsync() => _server!.ResumeAsync();

    /// <summary>The quick outage: every connection closed and new ones refused, while the node itself stays up.</summary>
    public Task StopServingAsync() => _node.Control.StopServingAsync();

    public Task ServeAgainAsync() => _node.Control.ServeAgainAsync();

    /// <summary>A connection string to a virtual host that nothing else uses.</summary>
    public Task<string> AddVirtualHostAsync() => _node.Control.AddVirtualHostAsync(Guid.NewGuid().ToString("N"));

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        _watchdog.Dispose();
        _data.Dispose();
        TemporaryFolder.Delete(_data.Path);
    }
}
