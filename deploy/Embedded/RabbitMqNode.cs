using System.Globalization;
using System.Net.Sockets;
using System.Security.Cryptography;

namespace Safeguarding.Embedded;

/// <summary>A RabbitMQ node of the platform's own: its data, cookie, name daemon and ports are shared with nothing else on the machine.</summary>
sealed class RabbitMqNode(DataFolder data, Ports ports)
{
    const string Server = "/usr/lib/rabbitmq/bin/rabbitmq-server";
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    readonly string _folder = data.Folder("rabbitmq");
    ChildProcess? _names;
    ChildProcess? _server;

    public string ConnectionString => RabbitMqControl.ConnectionString(ports);
    public RabbitMqControl Control => new(_folder, ports);

    public async Task StartAsync(CancellationToken cancellation = default)
    {
        if (!File.Exists(Server))
            throw new StartException($"{Server} is not there: apt-get install rabbitmq-server, or give ConnectionStrings__rabbitmq.");
        await WriteFilesAsync(cancellation);
        if (_names is not { IsRunning: true })
            _names = ChildProcess.Start(data, "epmd", new Command("epmd", "-port", Text(ports.ErlangNames), "-address", "127.0.0.1"));
        _server = ChildProcess.Start(data, "rabbitmq", new Command(Server) { Environment = ServerEnvironment() });
        await WaitUntilItAcceptsAsync(_server, cancellation);
    }

    public Task WaitForExitAsync(CancellationToken cancellation) => _server!.WaitForExitAsync(cancellation);

    /// <summary>Stops the node as an operator would. A later start finds everything as it was.</summary>
    public async Task StopAsync()
    {
        await (_server?.StopAsync(Patience) ?? Task.CompletedTask);
        await (_names?.StopAsync(Patience) ?? Task.CompletedTask);
    }

    /// <summary>Ends the node as a power cut would.</summary>
    public async Task KillAsync()
    {
        await (_server?.KillAsync() ?? Task.CompletedTask);
        await (_names?.KillAsync() ?? Task.CompletedTask);
    }

    async Task WriteFilesAsync(CancellationToken cancellation)
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "port"), Text(ports.First), cancellation);
        await File.WriteAllTextAsync(Path.Combine(_folder, "enabled_plugins"), "[].\n", cancellation);
        await File.WriteAllTextAsync(Path.Combine(_folder, "rabbitmq.conf"), """
            log.console = false
            log.file.level = warning
            # Of a machine that runs the whole platform the broker takes its part, not the usual 40 %.
            vm_memory_high_watermark.absolute = 512MB
            disk_free_limit.absolute = 100MB
            collect_statistics = none

            """, cancellation);
        var cookie = Path.Combine(data.Folder("rabbitmq", "home"), ".erlang.cookie");
        if (File.Exists(cookie))
            return;
        await File.WriteAllTextAsync(cookie, RandomNumberGenerator.GetHexString(32), cancellation);
        File.SetUnixFileMode(cookie, UnixFileMode.UserRead); // Erlang refuses a cookie that others may read
    }

    Dictionary<string, string> ServerEnvironment() => new(RabbitMqControl.ErlangEnvironment(_folder, ports))
    {
        ["RABBITMQ_NODENAME"] = RabbitMqControl.NodeName,
        ["RABBITMQ_NODE_IP_ADDRESS"] = "127.0.0.1",
        ["RABBITMQ_NODE_PORT"] = Text(ports.Amqp),
        ["RABBITMQ_DIST_PORT"] = Text(ports.ErlangDistribution),
        ["RABBITMQ_MNESIA_BASE"] = Path.Combine(_folder, "mnesia"),
        ["RABBITMQ_LOG_BASE"] = Path.Combine(_folder, "log"),
        ["RABBITMQ_PID_FILE"] = Path.Combine(_folder, "server.pid"),
        ["RABBITMQ_ENABLED_PLUGINS_FILE"] = Path.Combine(_folder, "enabled_plugins"),
        ["RABBITMQ_CONFIG_FILE"] = Path.Combine(_folder, "rabbitmq.conf"),
        ["RABBITMQ_CONF_ENV_FILE"] = Path.Combine(_folder, "none.conf"), // not the machine's own /etc/rabbitmq
        ["RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS"] =
            "+S 1:1 +sbwt none +sbwtdcpu none +sbwtdio none -kernel inet_dist_use_interface {127,0,0,1}",
        ["detached"] = "1", // the script becomes the node instead of watching over it: one process, one pid
    };

    async Task WaitUntilItAcceptsAsync(ChildProcess server, CancellationToken cancellation)
    {
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        deadline.CancelAfter(TimeSpan.FromSeconds(90));
        while (!await AcceptsAsync(deadline.Token))
        {
            if (!server.IsRunning)
                throw new StartException($"RabbitMQ ended with {server.ExitCode}; its words are in {data.LogFile("rabbitmq")}.");
            await Task.Delay(100, deadline.Token);
        }
    }

    /// <summary>A node that greets back serves; an open port alone only says that it is on its way.</summary>
    async Task<bool> AcceptsAsync(CancellationToken cancellation)
    {
        using var client = new TcpClient();
        try
        {
            await client.ConnectAsync("127.0.0.1", ports.Amqp, cancellation);
            await client.GetStream().WriteAsync("AMQP\0\0\u0009\u0001"u8.ToArray(), cancellation);
            return client.GetStream().ReadByte() == 1; // a method frame: connection.start
        }
        catch (Exception notYet) when (notYet is SocketException or IOException)
        {
            return false;
        }
    }

    static string Text(int port) => port.ToString(CultureInfo.InvariantCulture);
}
