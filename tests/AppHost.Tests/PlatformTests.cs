using System.Net;
using System.Net.NetworkInformation;
using Safeguarding.TestKit;

namespace Safeguarding.AppHost.Tests;

/// <summary>The platform as ./run starts it. What it does for its users is shown by the end-to-end tests; here it lives and dies.</summary>
public sealed class PlatformTests(RunningPlatform running) : IClassFixture<RunningPlatform>
{
    static readonly string[] Parts =
        ["dissemination", "epmd", "identity", "local-inquiries", "national-panel", "notifications", "portal", "rabbitmq"];

    // What the host promises.
    static readonly TimeSpan StartedAgain = TimeSpan.FromSeconds(5);

    readonly Platform _platform = running.Platform;

    [Fact]
    public async Task Ready_means_every_part_runs_and_is_healthy_and_reachable_from_this_machine_only()
    {
        Assert.Equal(Parts, _platform.Processes.Running().Order());
        Assert.True(await running.IsHealthyAsync());

        var listeners = IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners()
            .Where(listener => listener.Port >= _platform.Address.Port && listener.Port < _platform.Address.Port + Ports.Count).ToList();
        Assert.Equal(Ports.Count, listeners.Select(listener => listener.Port).Distinct().Count());
        Assert.All(listeners, listener => Assert.True(IPAddress.IsLoopback(listener.Address), listener.ToString()));
    }

    [Fact]
    public async Task The_dashboard_opens_for_who_has_its_address()
    {
        using var http = new HttpClient(new HttpClientHandler { CookieContainer = new CookieContainer() });
        var address = _platform.Output.Split('\n')
            .Single(line => line.StartsWith("Dashboard: ", StringComparison.Ordinal))["Dashboard: ".Length..].Trim();

        var stranger = await http.GetAsync(new Uri(new Uri(address), "/"));
        Assert.StartsWith("/login", stranger.RequestMessage!.RequestUri!.AbsolutePath, StringComparison.Ordinal);

        var known = await http.GetAsync(new Uri(address));
        Assert.Equal((HttpStatusCode.OK, "/"), (known.StatusCode, known.RequestMessage!.RequestUri!.AbsolutePath));
    }

    [Fact]
    public async Task A_second_platform_beside_it_on_a_broker_from_outside_shares_nothing_with_it()
    {
        await using var broker = await BrokerNode.StartNewAsync();
        await using var other = await Platform.StartNewAsync(
            new Dictionary<string, string> { ["ConnectionStrings__rabbitmq"] = broker.ConnectionString });
        Assert.Equal(Parts.Except(["epmd", "rabbitmq"]), other.Processes.Running().Order());
        Assert.False(Directory.Exists(Path.Combine(other.DataFolder, "rabbitmq")));

        using var here = new MainJob(_platform.Address);
        using var there = new MainJob(other.Address);
        foreach (var job in new[] { here, there })
        {
            await job.SendNotificationAsync();
            await job.InquiryAsync(); // told by way of its broker
        }
        Assert.Null(await here.As("leeds-council").Notifications.FindAsync(there.NotificationId, default));
        Assert.Null(await there.As("leeds-council").Notifications.FindAsync(here.NotificationId, default));

        Assert.Equal(0, await other.StopAsync());
        Assert.True(await running.IsHealthyAsync());
        Assert.Equal(Parts, _platform.Processes.Running().Order());
    }

    [Fact]
    public async Task Whatever_dies_is_started_again_within_five_seconds()
    {
        foreach (var part in Parts)
            await _platform.KillAsync(part);

        await Eventually.True(() =>
            Task.FromResult(_platform.Processes.Running().Order().SequenceEqual(Parts)), "every part ran again", StartedAgain);
        await Eventually.True(running.IsHealthyAsync, "the platform was healthy again", TimeSpan.FromMinutes(2));
    }

    [Fact]
    public async Task What_a_part_says_is_kept_in_its_log()
    {
        await _platform.KillAsync("notifications");
        await Eventually.True(() => Task.FromResult(_platform.Processes.PidOf("notifications") is not null), "it ran again");

        var started = File.ReadLines(Path.Combine(_platform.DataFolder, "logs", "notifications.log"))
            .Count(line => line.Contains("Application started", StringComparison.Ordinal));

        Assert.True(started >= 1);
        await Eventually.True(running.IsHealthyAsync, "the platform was healthy again", TimeSpan.FromMinutes(2));
    }

    [Fact]
    public async Task Killed_as_a_whole_it_leaves_nothing_and_starts_again_on_the_same_data()
    {
        var kept = Path.Combine(_platform.DataFolder, "storage", "notifications", "kept.txt");
        await File.WriteAllTextAsync(kept, "kept");
        await _platform.KillHostAsync();

        await _platform.StartAgainAsync();

        Assert.True(await running.IsHealthyAsync());
        Assert.Equal("kept", await File.ReadAllTextAsync(kept));
    }
}
