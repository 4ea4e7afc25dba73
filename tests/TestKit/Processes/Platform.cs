using System.Globalization;
using Safeguarding.AppHost;

namespace Safeguarding.TestKit;

/// <summary>The whole platform as ./run starts it: real processes, a broker, free ports and a data folder of its own.</summary>
public sealed class Platform : IAsyncDisposable
{
    readonly Ports _ports = Ports.FindFree();
    readonly Dictionary<string, string> _environment;
    HostProcess? _host;

    string[] _usual = ["--no-containers", "--no-dashboard"];

    Platform(IReadOnlyDictionary<string, string>? environment)
    {
        _environment = new(environment ?? new Dictionary<string, string>());
        _environment["PORT"] = _ports.First.ToString(CultureInfo.InvariantCulture);
        Processes = new RunFolder(DataFolder);
    }

    public string DataFolder { get; } = TemporaryFolder.New("platform");

    /// <summary>The gateway's origin.</summary>
    public Uri Address => new(_ports.PublicOrigin);

    public string BrokerConnectionString => RabbitMqControl.ConnectionString(_ports);

    public RunFolder Processes { get; }

    /// <summary>The file of one service's database.</summary>
    public string DatabaseOf(string service) => Path.Combine(DataFolder, "databases", service + ".db");

    /// <summary>Everything the host has said since it was last started.</summary>
    public string Output => _host?.Output ?? "";

    public int HostPid => _host!.Pid;

    /// <summary>Where one service listens, past the gateway.</summary>
    public Uri AddressOf(string service) => new($"http://127.0.0.1:{_ports.Of(service)}");

    /// <summary>Starts and waits until every health check is green. <paramref name="environment"/> reaches every service.</summary>
    public static async Task<Platform> StartNewAsync(IReadOnlyDictionary<string, string>? environment = null, params string[] options)
    {
        var platform = new Platform(environment);
        await platform.StartAgainAsync(options);
        return platform;
    }

    public static async Task<Platform> StartWithDashboardAsync()
    {
        var platform = new Platform(null) { _usual = ["--no-containers"] };
        await platform.StartAgainAsync();
        return platform;
    }

    /// <summary>Starts on the same data and ports, after <see cref="StopAsync"/> or <see cref="KillHostAsync"/>.</summary>
    public async Task StartAgainAsync(params string[] options)
    {
        _host?.Dispose();
        _host = null;
        _host = await HostProcess.StartAsync(_environment, ["--data", DataFolder, .. _usual, .. options]);
    }

    /// <summary>A broker that closes every connection and takes no new one, until <see cref="ServeBrokerAgainAsync"/>.</summary>
    public Task StopServingBrokerAsync() => Broker.StopServingAsync();

    public Task ServeBrokerAgainAsync() => Broker.ServeAgainAsync();

    /// <summary>Ends one service (or "rabbitmq") at whatever instruction it is; the host starts it again.</summary>
    public Task KillAsync(string service) => Processes.KillAsync(service);

    public Task<int> StopAsync() => _host!.StopAsync();

    /// <summary>Ends the host itself, which can then stop nothing; returns when all it had started is gone all the same.</summary>
    public async Task KillHostAsync()
    {
        await _host!.KillAsync();
        await Processes.WaitUntilEmptyAsync();
    }

    RabbitMqControl Broker => RabbitMqControl.Attach(Path.Combine(DataFolder, "rabbitmq"));

    public async ValueTask DisposeAsync()
    {
        if (_host is { IsRunning: true })
            await StopAsync();
        _host?.Dispose();
        TemporaryFolder.Delete(DataFolder);
    }
}
