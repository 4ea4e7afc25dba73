using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Gateway;

static class ClientAddress
{
    /// <summary>
    /// Rate limits are those of the client, not of the proxy in front: which proxies there are is a setting, nobody else is believed.
    /// </summary>
    public static void UseClientAddress(this WebApplication app) => KnownProxies.From(app.Configuration).Use(app, trustsThisMachine: false);
}

/// <summary>
/// Something ends TLS in front of a portal that people reach by https and that listens on
/// plain http. Unless it is named, all its people would share one
/// limit, and one of them could keep everybody out: such a start stops and says so.
/// </summary>
sealed class ProxyGuard(IServer server, IConfiguration configuration, IHostEnvironment environment) : IHostedLifecycleService
{
    public Task StartedAsync(CancellationToken ct)
    {
        var listensInClear = !(server.Features.Get<IServerAddressesFeature>()?.Addresses ?? []).Any(IsTls);
        if (IsTls(PublicOrigin.From(configuration).ToString()) && listensInClear && !KnownProxies.From(configuration).Any
            && !environment.HoldsNothingReal())
            throw new InvalidOperationException(
                "People reach this portal by https, but it listens on plain http and knows no proxy. " +
                "Name the one that ends TLS in setting " +
                "ForwardedHeaders:KnownProxies (its address) or ForwardedHeaders:KnownNetworks (for example 10.0.0.0/8).");
        return Task.CompletedTask;
    }

    public Task StartingAsync(CancellationToken ct) => Task.CompletedTask;

    public Task StartAsync(CancellationToken ct) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken ct) => Task.CompletedTask;

    public Task StopAsync(CancellationToken ct) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken ct) => Task.CompletedTask;

    static bool IsTls(string address) => address.StartsWith("https:", StringComparison.OrdinalIgnoreCase);
}
