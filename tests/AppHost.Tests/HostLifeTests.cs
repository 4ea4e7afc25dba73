using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using Safeguarding.TestKit;

namespace Safeguarding.AppHost.Tests;

/// <summary>The life of a host, shown on the one that runs a broker only: it is the same code and starts in a few seconds.</summary>
public sealed class HostLifeTests : IDisposable
{
    static readonly Dictionary<string, string> NoSettings = [];

    readonly string _data = TemporaryFolder.New("host");

    RunFolder Processes => new(_data);

    public void Dispose() => TemporaryFolder.Delete(_data);

    [Theory]
    [InlineData(PosixSignal.SIGINT)]
    [InlineData(PosixSignal.SIGTERM)]
    [InlineData(PosixSignal.SIGHUP)]
    public async Task Asked_to_stop_it_stops_all_and_reports_success(PosixSignal signal)
    {
        using var host = await StartAsync();
        Assert.Equal(["epmd", "rabbitmq"], Processes.Running().Order());

        Assert.Equal(0, await host.StopAsync(signal));

        Assert.Empty(Processes.Everything());
    }

    [Fact]
    public async Task Killed_it_leaves_nothing_running()
    {
        using var host = await StartAsync();
        Assert.Contains(Processes.Everything(), pid => CommandOf(pid).Contains("dcp", StringComparison.Ordinal));

        await host.KillAsync();

        await Processes.WaitUntilEmptyAsync();
    }

    [Fact]
    public async Task It_needs_no_home_directory()
    {
        using var host = await StartAsync(new Dictionary<string, string> { ["HOME"] = "" });

        Assert.Equal(0, await host.StopAsync());
    }

    [Fact]
    public async Task A_second_host_on_the_same_data_is_refused_and_harms_nothing()
    {
        using var host = await StartAsync();

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => StartAsync("--reset"));

        Assert.Contains("A platform is running on " + _data, refused.Message, StringComparison.Ordinal);
        Assert.Contains("exit code 1", refused.Message, StringComparison.Ordinal);
        Assert.Equal(["epmd", "rabbitmq"], Processes.Running().Order());
        await host.StopAsync();
    }

    [Fact]
    public async Task What_an_earlier_host_left_is_stopped_before_anything_starts()
    {
        var left = new ProcessStartInfo("sleep", ["600"]) { Environment = { [DataFolder.PathVariable] = _data } };
        using var leftover = Process.Start(left)!;

        using var host = await StartAsync();

        Assert.True(leftover.HasExited);
        await host.StopAsync();
    }

    [Fact]
    public async Task A_stranger_with_a_recorded_pid_is_left_alone()
    {
        Directory.CreateDirectory(Path.Combine(_data, "run"));
        await File.WriteAllTextAsync(Path.Combine(_data, "run", "notifications.pid"), $"{Environment.ProcessId}\n");

        using var host = await StartAsync();

        Assert.Equal(0, await host.StopAsync());
    }

    [Fact]
    public async Task The_broker_listens_on_this_machine_only()
    {
        using var host = await StartAsync();
        var first = int.Parse(await File.ReadAllTextAsync(Path.Combine(_data, "rabbitmq", "port")), CultureInfo.InvariantCulture);

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

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() =>
            HostProcess.StartAsync(settings, "--data", _data, "--no-containers"));

        Assert.Contains($"Port {ports.Of("identity")} is taken", refused.Message, StringComparison.Ordinal);
        Assert.Empty(Processes.Everything());
    }

    [Fact]
    public async Task An_option_it_does_not_know_is_answered_with_those_it_knows()
    {
        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() =>
            HostProcess.StartAsync(NoSettings, "--data", _data, "--dashboards"));

        Assert.Contains("exit code 1", refused.Message, StringComparison.Ordinal);
        Assert.Contains("'--dashboards' is not understood.\n" + HostOptions.Usage, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Containers_without_an_engine_are_refused_in_plain_words()
    {
        var settings = new Dictionary<string, string> { ["ASPIRE_CONTAINER_RUNTIME"] = "no-such-engine" };

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() =>
            HostProcess.StartAsync(settings, "--data", _data, "--containers"));

        Assert.Contains("'no-such-engine version' does not answer", refused.Message, StringComparison.Ordinal);
        Assert.Contains("exit code 1", refused.Message, StringComparison.Ordinal);
    }

    static string CommandOf(int pid) => File.ReadAllText($"/proc/{pid}/cmdline");

    Task<HostProcess> StartAsync(params string[] options) => StartAsync(NoSettings, options);

    Task<HostProcess> StartAsync(Dictionary<string, string> settings, params string[] options) =>
        HostProcess.StartAsync(settings, ["broker", "--data", _data, .. options]);
}
