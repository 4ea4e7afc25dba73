using System.Globalization;

namespace Safeguarding.AppHost;

/// <summary>What the command line and PORT ask for.</summary>
sealed record HostOptions(string Data, Ports Ports)
{
    public const string Usage =
        "usage: run [--demo] [--reset] [--no-dashboard] [--containers | --no-containers] [--data <folder>]     (PORT=<n>, default 8080)";

    public bool BrokerOnly { get; init; }
    public bool Demo { get; init; }
    public bool Reset { get; init; }
    public bool Dashboard { get; init; } = true;

    /// <summary>Null: in containers where an engine answers.</summary>
    public bool? Containers { get; init; }

    public static HostOptions Parse(IReadOnlyList<string> args)
    {
        var options = new HostOptions(Path.Combine(Checkout.Root, ".local"), new Ports(PortFromEnvironment()));
        for (var i = 0; i < args.Count; i++)
            options = args[i] switch
            {
                "broker" when i == 0 => options with { BrokerOnly = true, Ports = Ports.FindFree(), Dashboard = false, Containers = false },
                "--demo" => options with { Demo = true },
                "--reset" => options with { Reset = true },
                "--no-dashboard" => options with { Dashboard = false },
                "--containers" => options with { Containers = true },
                "--no-containers" => options with { Containers = false },
                "--data" when i + 1 < args.Count && !args[i + 1].StartsWith("--", StringComparison.Ordinal) =>
                    options with { Data = Path.GetFullPath(args[++i]) },
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
