using System.Diagnostics;
using System.Globalization;

namespace Safeguarding.AppHost;

/// <summary>Asks a running node of ours for something. Through Erlang itself, because rabbitmqctl takes seconds to start.</summary>
sealed class RabbitMqControl(string folder, Ports ports)
{
    public const string NodeName = "safeguarding@localhost";

    /// <summary>The node whose files lie in <paramref name="folder"/>, started by another process.</summary>
    public static RabbitMqControl Attach(string folder) =>
        new(folder, new Ports(int.Parse(File.ReadAllText(Path.Combine(folder, "port")), CultureInfo.InvariantCulture)));

    public static string ConnectionString(Ports ports) => $"amqp://guest:guest@127.0.0.1:{ports.Amqp}";

    public static Dictionary<string, string> ErlangEnvironment(string folder, Ports ports) => new()
    {
        ["HOME"] = Path.Combine(folder, "home"), // holds the cookie
        ["ERL_EPMD_PORT"] = ports.ErlangNames.ToString(CultureInfo.InvariantCulture),
        ["ERL_EPMD_ADDRESS"] = "127.0.0.1",
    };

    /// <summary>Adds a virtual host that guest may use, and says how to connect to it.</summary>
    public async Task<string> AddVirtualHostAsync(string name)
    {
        await CallAsync($"rabbit_vhost, add, [<<\"{name}\">>, <<\"guest\">>]");
        const string all = "<<\".*\">>", guest = "<<\"guest\">>";
        await CallAsync($"rabbit_auth_backend_internal, set_permissions, [{guest}, <<\"{name}\">>, {all}, {all}, {all}, {guest}]");
        return $"{ConnectionString(ports)}/{name}";
    }

    public Task RemoveVirtualHostAsync(string name) => CallAsync($"rabbit_vhost, delete, [<<\"{name}\">>, <<\"guest\">>]");

    /// <summary>Closes every connection and refuses new ones, in a second instead of the ten a whole restart takes.</summary>
    public Task StopServingAsync() => CallAsync("rabbit, stop, []");

    public Task ServeAgainAsync() => CallAsync("rabbit, start, []");

    async Task CallAsync(string call)
    {
        var expression = $"case rpc:call('{NodeName}', {call}) of ok -> halt(0); Other -> io:format(\"~p\", [Other]), halt(1) end.";
        var start = new ProcessStartInfo("erl",
        [
            "-noinput", "-hidden", "-start_epmd", "false", "-sname", $"control{Environment.ProcessId}-{Guid.NewGuid():N}@localhost",
            "-kernel", "inet_dist_use_interface", "{127,0,0,1}", "-eval", expression,
        ])
        {
            RedirectStandardOutput = true,
        };
        foreach (var (name, value) in ErlangEnvironment(folder, ports))
            start.Environment[name] = value;
        using var erlang = Process.Start(start)!;
        var answer = await erlang.StandardOutput.ReadToEndAsync();
        await erlang.WaitForExitAsync();
        if (erlang.ExitCode != 0)
            throw new InvalidOperationException($"RabbitMQ answered '{answer}' to {call}.");
    }
}
