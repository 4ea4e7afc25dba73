using System.Security.Cryptography;

namespace Safeguarding.AppHost;

/// <summary>One life of the platform on a data folder that is its own for as long: what it was asked for, and what it found.</summary>
sealed class Run : IDisposable
{
    readonly HostOptions _options;

    Run(HostOptions options, DataFolder data)
    {
        (_options, Data) = (options, data);
        InContainers = options.Containers ?? (!options.Demo && ContainerEngine.Answers());
    }

    public DataFolder Data { get; }
    public Ports Ports => _options.Ports;
    public bool BrokerOnly => _options.BrokerOnly;
    public bool Demo => _options.Demo;
    public bool Dashboard => _options.Dashboard;
    public bool InContainers { get; }

    /// <summary>A broker that is named from outside is used, and none started.</summary>
    public bool BrokerElsewhere => !BrokerOnly && Environment.GetEnvironmentVariable("ConnectionStrings__rabbitmq") is { Length: > 0 };

    /// <summary>Takes the data folder, ends what an earlier run has left on it, and forgets what it is asked to forget.</summary>
    public static async Task<Run> ClaimAsync(HostOptions options)
    {
        var data = DataFolder.Open(options.Data);
        await Leftovers.StopAsync(data);
        var run = new Run(options, data);
        if (options.Reset)
            data.Reset();
        if (options.Reset && run.InContainers)
            ContainerEngine.RemoveVolumes(ContainerData.VolumesOf(data));
        return run;
    }

    /// <summary>What people open, or what the tests of a run connect to.</summary>
    public string Address => BrokerOnly ? RabbitMqControl.ConnectionString(Ports) : Ports.PublicOrigin;

    /// <summary>Opens the dashboard for who has it: it shows settings and stops parts, so not everyone on the machine may.</summary>
    public string DashboardToken { get; } = RandomNumberGenerator.GetHexString(32, lowercase: true);

    public string DashboardAddress => $"http://localhost:{Ports.Dashboard}/login?t={DashboardToken}";

    /// <exception cref="StartException">Something it needs is not there.</exception>
    public void CheckWhatItNeeds()
    {
        if (InContainers && Demo)
            throw new StartException("--demo reads the mails as files, which there are none of with containers: leave out --containers.");
        if (InContainers)
            ContainerEngine.Require();
        for (var port = Ports.First; port < Ports.First + Ports.Count; port++)
            if (!Ports.IsFree(port))
                throw new StartException($"Port {port} is taken. The platform needs {Ports.First} to {Ports.First + Ports.Count - 1}: " +
                    "free it, or choose another start with PORT=<n>.");
    }

    public void Dispose() => Data.Dispose();
}
