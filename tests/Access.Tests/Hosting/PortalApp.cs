using Safeguarding.Access.Tests.Hosting;
using Safeguarding.Portal.Gateway;
using Safeguarding.Portal.Tests;
using Safeguarding.TestKit;

[assembly: AssemblyFixture(typeof(PortalApp))]

namespace Safeguarding.Access.Tests.Hosting;

/// <summary>The portal before services that answer everything: what it lets through itself.</summary>
public sealed class PortalApp : IAsyncLifetime
{
    TestIssuer _issuer = null!;
    EchoService _behind = null!;

    public PortalHost Host { get; private set; } = null!;

    public Uri Address { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        _issuer = await TestIssuer.StartAsync();
        _behind = await EchoService.StartAsync("service");
        var services = Backend.All.ToDictionary(backend => backend.Name, _ => _behind.Address);
        Host = new PortalHost(services, ("Identity:Issuer", _issuer.Address));
        using var client = Host.Program();
        Address = client.BaseAddress!;
    }

    public async ValueTask DisposeAsync()
    {
        Host.Dispose();
        await _behind.DisposeAsync();
        await _issuer.DisposeAsync();
    }
}
