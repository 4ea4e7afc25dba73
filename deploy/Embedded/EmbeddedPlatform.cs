namespace Safeguarding.Embedded;

/// <summary>The parts of one run, how they are told about each other, and the order they start and stop in.</summary>
sealed class EmbeddedPlatform(HostOptions options, DataFolder data) : IDisposable
{
    readonly List<ServiceProcess> _services = [];
    readonly List<ServiceProcess> _gateways = [];
    readonly CancellationTokenSource _stopping = new();
    readonly Dashboard? _dashboard = options.Dashboard ? new Dashboard(data, options.Ports) : null;
    RabbitMqNode? _broker;
    string? _brokerAddress = Environment.GetEnvironmentVariable("ConnectionStrings__rabbitmq");
    Task _running = Task.CompletedTask;

    /// <summary>A node of our own, unless a broker that runs elsewhere is named.</summary>
    public void AddRabbitMq()
    {
        if (!string.IsNullOrEmpty(_brokerAddress))
            return;
        _broker = new RabbitMqNode(data, options.Ports);
        _brokerAddress = _broker.ConnectionString;
    }

    public ServiceProcess AddService(string name, string project) => Add(_services, name, project);

    /// <summary>The program people see, and whose health stands for all. It has no data, so nothing of it is deployed.</summary>
    public ServiceProcess AddGateway(string name, string project) => Add(_gateways, name, project);

    public async Task StartAsync(CancellationToken cancellation)
    {
        ServiceProcess[] all = [.. _services, .. _gateways];
        foreach (var service in all)
            Settings.Apply(service, all, _brokerAddress!, options, data);
        if (_dashboard is not null)
            await _dashboard.StartAsync(cancellation);
        if (_broker is not null)
            await _broker.StartAsync(cancellation);

        // Two at a time: a small machine has two cores, and five runtimes starting at once on them are slower than in turn.
        await Parallel.ForEachAsync(_services, new ParallelOptions { MaxDegreeOfParallelism = 2, CancellationToken = cancellation },
            async (service, token) => await service.DeployAsync(token));

        _running = Task.WhenAll(all.Select(service => service.KeepRunningAsync(_stopping.Token)).Append(KeepBrokerRunningAsync()));
        foreach (var service in all)
            await WaitUntilHealthyAsync(service, cancellation);
    }

    public async Task StopAsync()
    {
        await _stopping.CancelAsync();
        await _running;
        if (_broker is not null)
            await _broker.StopAsync();
        if (_dashboard is not null)
            await _dashboard.StopAsync();
    }

    ServiceProcess Add(List<ServiceProcess> list, string name, string project)
    {
        var service = new ServiceProcess(name, project, data, options.Ports);
        list.Add(service);
        return service;
    }

    public void Dispose() => _stopping.Dispose();

    static async Task WaitUntilHealthyAsync(ServiceProcess service, CancellationToken cancellation)
    {
        var started = TimeProvider.System.GetTimestamp();
        while (!await service.IsHealthyAsync(cancellation))
        {
            if (TimeProvider.System.GetElapsedTime(started) > TimeSpan.FromMinutes(2))
                throw new StartException($"{service.Name} is not ready after two minutes:\n{service.LogTail(service.Name)}");
            await Task.Delay(100, cancellation);
        }
    }

    async Task KeepBrokerRunningAsync()
    {
        while (_broker is not null && !_stopping.IsCancellationRequested)
        {
            await _broker.WaitForExitAsync(_stopping.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (_stopping.IsCancellationRequested)
                return;
            Console.WriteLine("RabbitMQ ended; started again in a second.");
            await Task.Delay(TimeSpan.FromSeconds(1), _stopping.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await _broker.StartAsync(_stopping.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
