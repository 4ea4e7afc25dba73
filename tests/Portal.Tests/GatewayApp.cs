using Safeguarding.Portal.Gateway;
using Safeguarding.Portal.Tests;

[assembly: AssemblyFixture(typeof(GatewayApp))]

namespace Safeguarding.Portal.Tests;

/// <summary>The portal in front of echoing services: what goes through the gateway, and what it adds.</summary>
public sealed class GatewayApp : IAsyncLifetime
{
    readonly Dictionary<string, EchoService> _services = [];

    public PortalHost Portal { get; private set; } = null!;

    public IReadOnlyDictionary<string, string> Addresses =>
        _services.ToDictionary(service => service.Key, service => service.Value.Address);

    public async ValueTask InitializeAsync()
    {
        foreach (var backend in Backend.All)
            _services[backend.Name] = await EchoService.StartAsync(backend.Name);
        Portal = new PortalHost(Addresses);
    }

    public async ValueTask DisposeAsync()
    {
        Portal.Dispose();
        foreach (var service in _services.Values)
            await service.DisposeAsync();
    }
}
