using System.Net;
using System.Net.Sockets;

namespace Safeguarding.AppHost;

/// <summary>Every port of a run, counted from PORT: this is the one place that says which is which.</summary>
sealed record Ports(int First)
{
    public const int Count = 12;

    public int Gateway => First;
    public int Amqp => First + 6;
    public int ErlangDistribution => First + 7;
    public int ErlangNames => First + 8;
    public int Dashboard => First + 9;
    public int Telemetry => First + 10;
    public int DashboardResources => First + 11;

    public string PublicOrigin => $"http://localhost:{Gateway}";

    public int Of(string service) => First + service switch
    {
        "portal" => 0,
        "notifications" => 1,
        "local-inquiries" => 2,
        "national-panel" => 3,
        "dissemination" => 4,
        "identity" => 5,
        _ => throw new ArgumentOutOfRangeException(nameof(service), service, "A service without a port."),
    };

    /// <summary>What people reach has the machine's two addresses, what only the parts reach has one.</summary>
    public static string HostOf(string service) => service == "portal" ? "localhost" : "127.0.0.1";

    public string AddressOf(string service) => $"http://{HostOf(service)}:{Of(service)}";

    /// <summary>A base from which all ports of a run are free now; for tests, which run beside each other.</summary>
    public static Ports FindFree()
    {
        while (true)
        {
            // Below Linux's ephemeral range (32768 and up), so that no outgoing connection takes one in between.
            var ports = new Ports(Random.Shared.Next(10_000, 32_000));
            if (Enumerable.Range(ports.First, Count).All(IsFree))
                return ports;
        }
    }

    public static bool IsFree(int port)
    {
        using var listener = new TcpListener(IPAddress.Loopback, port);
        try
        {
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
