using System.Globalization;
using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using Safeguarding.TestKit;

namespace Safeguarding.Embedded.Tests;

/// <summary>The life of a host, shown on the one that runs a broker only: it is the same code and starts in a few seconds.</summary>
public sealed class HostLifeTests : IDisposable
{
    static readonly Dictionary<string, string> NoSettings = [];

    readonly string _data = TemporaryFolder.New("host");

    RunFolder Processes => new(_data);

    public void Dispose() => TemporaryFolder.Delete(_data);

    [Fact]
    public async Task Asked_to_stop_it_stops_all_and_reports_success()
    {
        using var host = await StartAsync();
        Assert.Equal(["epmd", "rabbitmq"], Processes.Running().Order());

        Assert.Equal(0, await host.StopAsync());

        Assert.Empty(Processes.Running());
    }

    [Fact]
    public async Task Killed_it_leaves_nothing_running()
    {
        using var host = await StartAsync();

        await host.KillAsync();

        await Processes.WaitUntilEmptyAsync();
    }

    [Fact]
    public async Task A_second_host_on_the_same_data_is_refused_and_harms_nothing()
    {
        using var host = await StartAsync();

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => StartAsync("--reset"));

        Assert.Contains("A platform is running on " + _data, refused.Message, StringComparison.Ordinal);
        Assert.Equal(["epmd", "rabbitmq"], Processes.Running().Order());
        await host.StopAsync();
    }

    [Fact]
    public async Task What_an_earlier_host_left_is_stopped_before_anything_starts()
    {
        using var data = DataFolder.Open(_data);
        var leftover = ChildProcess.Start(data, "notifications", new Command("sleep", "600"));
        data.Dispose();

        using var host = await StartAsync();

        Assert.False(leftover.IsRunning);
        await host.StopAsync();
    }

    [Fact]
    public async Task A_stranger_with_a_recorded_pid_is_left_alone()
    {
        Directory.CreateDirectory(Path.Combine(_data, "run"));
        await File.WriteAllTextAsync(Path.Combine(_data, "run", "notifications.pid"), $"{Environment.ProcessId}\n", TestContext.Current.CancellationToken);

        using var host = await StartAsync();

        Assert.Equal(0, await host.StopAsync());
    }

    [Fact]
    public async Task The_broker_listens_on_this_machine_only()
    {
        using var host = await StartAsync();
        var first = int.Parse(await File.ReadAllTextAsync(Path.Combine(_data, "rabbitmq", "port"), TestContext.Current.CancellationToken), null);

        var listeners = IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners()
            .Where(listener => listener.Port >= first && listener.Port < first + Ports.Count).ToList();

        Assert.True(listeners.Count >= 3);
        Assert.All(listeners, listener => Assert.True(IPAddress.IsLoopback(listener.Address)));
        await host.StopAsync();
    }

    [Fact]
    public async Task Reset_forgets_what_was_stored_and_nothing_else()
    {
        var stored = Directory.CreateDirectory(Path.Combine(_data, "storage", "notifications")).FullName;
        var foreign = Directory.CreateDirectory(Path.Combine(_data, "letters")).FullName;

        using var host = await StartAsync("--reset");

        Assert.False(Directory.Exists(stored));
        Assert.True(Directory.Exists(foreign));
        await host.StopAsync();
    }

    [Fact]
    public async Task A_taken_port_is_named()
    {
        var ports = Ports.FindFree();
        using var stranger = new TcpListener(IPAddress.Loopback, ports.Of("identity"));
        stranger.Start();
        var settings = new Dictionary<string, string> { ["PORT"] = ports.First.ToString(CultureInfo.InvariantCulture) };

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => HostProcess.StartAsync(settings, "--data", _data));

        Assert.Contains($"Port {ports.Of("identity")} is taken", refused.Message, StringComparison.Ordinal);
        Assert.Empty(Processes.Running());
    }

    Task<HostProcess> StartAsync(params string[] options) => HostProcess.StartAsync(NoSettings, ["broker", "--data", _data, .. options]);
}
