using System.Globalization;
using System.Net.Sockets;
using System.Security.Cryptography;

namespace Safeguarding.AppHost;

/// <summary>
/// A RabbitMQ node of the platform's own: its data, cookie, name daemon and ports are shared with nothing else on the machine.
/// </summary>
sealed class RabbitMqNode
{
    public const string Program = "/usr/lib/rabbitmq/bin/rabbitmq-server";

    readonly Ports _ports;

    public RabbitMqNode(DataFolder data, Ports ports)
    {
        if (!File.Exists(Program))
            throw new StartException($"{Program} is not there: apt-get install rabbitmq-server, or give ConnectionStrings__rabbitmq.");
        (Folder, _ports) = (data.Folder("rabbitmq"), ports);
        WriteFiles(data.Folder("rabbitmq", "home"));
    }

    public string Folder { get; }
    public string ConnectionString => RabbitMqControl.ConnectionString(_ports);
    public RabbitMqControl Control => new(Folder, _ports);

    /// <summary>Erlang's name daemon, by which the tools of the node find it.</summary>
    public string[] NameDaemon => ["epmd", "-port", Text(_ports.ErlangNames), "-address", "127.0.0.1"];

    public Dictionary<string, string> ServerEnvironment() => new(RabbitMqControl.ErlangEnvironment(Folder, _ports))
    {
        ["RABBITMQ_NODENAME"] = RabbitMqControl.NodeName,
        ["RABBITMQ_NODE_IP_ADDRESS"] = "127.0.0.1",
        ["RABBITMQ_NODE_PORT"] = Text(_ports.Amqp),
        ["RABBITMQ_DIST_PORT"] = Text(_ports.ErlangDistribution),
        ["RABBITMQ_MNESIA_BASE"] = Path.Combine(Folder, "mnesia"),
        ["RABBITMQ_LOG_BASE"] = Path.Combine(Folder, "log"),
        ["RABBITMQ_PID_FILE"] = Path.Combine(Folder, "server.pid"),
        ["RABBITMQ_ENABLED_PLUGINS_FILE"] = Path.Combine(Folder, "enabled_plugins"),
        ["RABBITMQ_CONFIG_FILE"] = Path.Combine(Folder, "rabbitmq.conf"),
        ["RABBITMQ_CONF_ENV_FILE"] = Path.Combine(Folder, "none.conf"), // not the machine's own /etc/rabbitmq
        ["RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS"] =
            "+S 1:1 +sbwt none +sbwtdcpu none +sbwtdio none -kernel inet_dist_use_interface {127,0,0,1}",
        ["detached"] = "1", // the script becomes the node instead of watching over it: one process, one pid
    };

    /// <summary>A node that greets back serves; an open port alone only says that it is on its way.</summary>
    public async Task<bool> AcceptsAsync(CancellationToken ct)
    {
        using var client = new TcpClient();
        try
        {
            await client.ConnectAsync("127.0.0.1", _ports.Amqp, ct);
            await client.GetStream().WriteAsync("AMQP\0\0\u0009\u0001"u8.ToArray(), ct);
            var frame = new byte[1];
            return await client.GetStream().ReadAsync(frame, ct) == 1 && frame[0] == 1; // a method frame: connection.start
        }
        catch (Exception notYet) when (notYet is SocketException or IOException)
        {
            return false;
        }
    }

    void WriteFiles(string home)
    {
        File.WriteAllText(Path.Combine(Folder, "port"), Text(_ports.First));
        File.WriteAllText(Path.Combine(Folder, "enabled_plugins"), "[].\n");
        File.WriteAllText(Path.Combine(Folder, "rabbitmq.conf"), """
            log.console = false
            log.file.level = warning
            # Of a machine that runs the whole platform the broker takes its part, not the usual 40 %.
            vm_memory_high_watermark.absolute = 512MB
            disk_free_limit.absolute = 100MB
            collect_statistics = none

            """);
        var cookie = Path.Combine(home, ".erlang.cookie");
        if (File.Exists(cookie))
            return;
        File.WriteAllText(cookie, RandomNumberGenerator.GetHexString(32));
        File.SetUnixFileMode(cookie, UnixFileMode.UserRead); // Erlang refuses a cookie that others may read
    }

    static string Text(int port) => port.ToString(CultureInfo.InvariantCulture);
}
