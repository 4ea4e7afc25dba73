using System.Globalization;

namespace Safeguarding.Embedded;

/// <summary>What the command line and PORT ask for.</summary>
sealed record HostOptions(string Data, Ports Ports)
{
    public const string Usage = "usage: run [--demo] [--reset] [--dashboard] [--data <folder>]     (PORT=<n>, default 8080)";

    public bool BrokerOnly { get; init; }
    public bool Demo { get; init; }
    public bool Reset { get; init; }
    public bool Dashboard { get; init; }

    public static HostOptions Parse(IReadOnlyList<string> args)
    {
        var options = new HostOptions(Path.Combine(Checkout.Root, ".local"), new Ports(PortFromEnvironment()));
        for (var i = 0; i < args.Count; i++)
            options = args[i] switch
            {
                "broker" when i == 0 => options with { BrokerOnly = true },
                "--demo" => options with { Demo = true },
                "--reset" => options with { Reset = true },
                "--dashboard" => options with { Dashboard = true },
                "--data" when i + 1 < args.Count => options with { Data = Path.GetFullPath(args[++i]) },
                _ => throw new StartException($"'{args[i]}' is not understood.\n{Usage}"),
            };
        return options;
    }

    static int PortFromEnvironment()
    {
        var text = Environment.GetEnvironmentVariable("PORT");
        if (string.IsNullOrEmpty(text))
            return 8080;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is > 0 and < 65_536 - Ports.Count
            ? port
            : throw new StartException($"PORT={text} is not a port that leaves room for the {Ports.Count} that are needed.");
    }
}
