using System.Globalization;
using System.Net;
using System.Net.NetworkInformation;
using Safeguarding.TestKit;

namespace Safeguarding.AppHost.Tests;

public sealed class RunningHostTests(RunningHost running) : IClassFixture<RunningHost>
{
    [Fact]
    public void It_needs_no_home_directory() => Assert.Equal(["epmd", "rabbitmq"], running.Processes.Running().Order());

    [Fact]
    public void What_an_earlier_host_left_is_stopped_before_anything_starts() => Assert.True(running.Leftover.HasExited);

    [Fact]
    public void A_stranger_with_a_recorded_pid_is_left_alone() => Assert.False(running.Stranger.HasExited);

    [Fact]
    public void Reset_forgets_what_was_stored_and_nothing_else()
    {
        Assert.False(Directory.Exists(running.Stored));
        Assert.True(Directory.Exists(running.Foreign));
    }

    [Fact]
    public async Task The_broker_listens_on_this_machine_only()
    {
        var first = int.Parse(await File.ReadAllTextAsync(Path.Combine(running.Data, "rabbitmq", "port")), CultureInfo.InvariantCulture);

        var listeners = IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners()
            .Where(listener => listener.Port >= first && listener.Port < first + Ports.Count).ToList();

        Assert.True(listeners.Count >= 3);
        Assert.All(listeners, listener => Assert.True(IPAddress.IsLoopback(listener.Address)));
    }

    [Fact]
    public async Task A_second_host_on_the_same_data_is_refused_and_harms_nothing()
    {
        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() =>
            HostProcess.StartAsync(new Dictionary<string, string>(), "broker", "--data", running.Data, "--reset"));

        Assert.Contains("A platform is running on " + running.Data, refused.Message, StringComparison.Ordinal);
        Assert.Contains("exit code 1", refused.Message, StringComparison.Ordinal);
        Assert.Equal(["epmd", "rabbitmq"], running.Processes.Running().Order());
    }
}
