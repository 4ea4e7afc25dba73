using System.Net;
using System.Net.NetworkInformation;
using Safeguarding.TestKit;

namespace Safeguarding.Embedded.Tests;

/// <summary>The platform as ./run starts it. What it does for its users is shown by the end-to-end tests; here it lives and dies.</summary>
public sealed class PlatformTests(RunningPlatform running) : IClassFixture<RunningPlatform>
{
    static readonly string[] Parts =
        ["dissemination", "epmd", "identity", "local-inquiries", "national-panel", "notifications", "portal", "rabbitmq"];

    readonly Platform _platform = running.Platform;

    [Fact]
    public async Task Ready_means_every_part_runs_and_is_healthy_and_reachable_from_this_machine_only()
    {
        Assert.Equal(Parts, _platform.Processes.Running().Order());
        Assert.True(await running.IsHealthyAsync());

        var listeners = IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners()
            .Where(listener => listener.Port >= _platform.Address.Port && listener.Port < _platform.Address.Port + Ports.Count);
        Assert.All(listeners, listener => Assert.True(IPAddress.IsLoopback(listener.Address), listener.ToString()));
    }

    [Fact]
    public async Task Whatever_dies_is_started_again()
    {
        foreach (var part in Parts.Except(["epmd"]))
            await _platform.KillAsync(part);

        await Eventually.True(() => Task.FromResult(_platform.Processes.Running().Order().SequenceEqual(Parts)), "every part ran again");
        await Eventually.True(running.IsHealthyAsync, "the platform was healthy again", TimeSpan.FromMinutes(2));
    }

    [Fact]
    public async Task Killed_as_a_whole_it_leaves_nothing_and_starts_again_on_the_same_data()
    {
        var kept = Path.Combine(_platform.DataFolder, "storage", "notifications", "kept.txt");
        await File.WriteAllTextAsync(kept, "kept", TestContext.Current.CancellationToken);
        await _platform.KillHostAsync();

        await _platform.StartAgainAsync();

        Assert.True(await running.IsHealthyAsync());
        Assert.Equal("kept", await File.ReadAllTextAsync(kept, TestContext.Current.CancellationToken));
    }
}
