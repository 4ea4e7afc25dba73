namespace Safeguarding.AppHost.Tests;

public class HostOptionsTests
{
    [Fact]
    public void Without_options_it_uses_the_working_copy_and_port_8080_and_shows_the_dashboard()
    {
        var options = HostOptions.Parse([]);

        Assert.Equal(Path.Combine(Checkout.Root, ".local"), options.Data);
        Assert.Equal("http://localhost:8080", options.Ports.PublicOrigin);
        Assert.True(options.Dashboard);
        Assert.Null(options.Containers);
    }

    [Fact]
    public void Options_may_come_together()
    {
        var options = HostOptions.Parse(["--no-containers", "--demo", "--data", "/tmp/a folder", "--reset", "--no-dashboard"]);

        Assert.Equal(("/tmp/a folder", true, true, false, false),
            (options.Data, options.Demo, options.Reset, options.Dashboard, options.Containers));
    }

    [Fact]
    public void The_last_word_on_containers_counts() => Assert.True(HostOptions.Parse(["--no-containers", "--containers"]).Containers);

    [Theory]
    [InlineData("--demos")]
    [InlineData("--data")]
    [InlineData("--dashboard")]
    [InlineData("notifications")]
    [InlineData("")]
    public void What_is_not_understood_is_named(string argument) =>
        Assert.Contains($"'{argument}'", Assert.Throws<StartException>(() => HostOptions.Parse([argument])).Message,
            StringComparison.Ordinal);

    [Fact]
    public void A_folder_is_not_taken_for_an_option() => Assert.Throws<StartException>(() => HostOptions.Parse(["--data", "--reset"]));

    [Fact]
    public void No_two_parts_share_a_port()
    {
        var ports = new Ports(8080);
        string[] services = ["portal", "notifications", "local-inquiries", "national-panel", "dissemination", "identity"];
        int[] all =
        [
            .. services.Select(ports.Of), ports.Amqp, ports.ErlangDistribution, ports.ErlangNames, ports.Dashboard, ports.Telemetry,
                ports.DashboardResources,
        ];

        Assert.Equal(Enumerable.Range(8080, Ports.Count), all.Order());
    }
}
