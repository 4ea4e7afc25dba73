namespace Safeguarding.Embedded.Tests;

public class HostOptionsTests
{
    [Fact]
    public void Without_options_it_uses_the_working_copy_and_port_8080()
    {
        var options = HostOptions.Parse([]);

        Assert.Equal(Path.Combine(Checkout.Root, ".local"), options.Data);
        Assert.Equal("http://localhost:8080", options.Ports.PublicOrigin);
    }

    [Fact]
    public void Options_may_come_together()
    {
        var options = HostOptions.Parse(["--demo", "--data", "/tmp/a folder", "--reset", "--dashboard"]);

        Assert.Equal(("/tmp/a folder", true, true, true), (options.Data, options.Demo, options.Reset, options.Dashboard));
    }

    [Theory]
    [InlineData("--demos")]
    [InlineData("--data")]
    public void What_is_not_understood_is_named(string argument) =>
        Assert.Contains(argument, Assert.Throws<StartException>(() => HostOptions.Parse([argument])).Message, StringComparison.Ordinal);

    [Fact]
    public void No_two_parts_share_a_port()
    {
        var ports = new Ports(8080);
        string[] services = ["portal", "notifications", "local-inquiries", "national-panel", "dissemination", "identity"];
        int[] all =
        [
            .. services.Select(ports.Of), ports.Amqp, ports.ErlangDistribution, ports.ErlangNames, ports.Dashboard, ports.Telemetry, ports.TelemetryOverHttp,
        ];

        Assert.Equal(Enumerable.Range(8080, Ports.Count), all.Order());
    }
}
