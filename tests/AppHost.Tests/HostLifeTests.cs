using System.Globalization;
using System.Net;
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

    Task<HostProcess> StartAsync() => HostProcess.StartAsync(NoSettings, "broker", "--data", _data);
}
