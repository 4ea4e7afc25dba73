using OpenIddict.Server;
using Safeguarding.ServiceDefaults.Security;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Safeguarding.Identity.Server;

/// <summary>
/// Addresses in the discovery document follow the address it was asked at, so that services reach the keys from inside.
/// The two that a browser is sent to are always public, whoever asks.
/// </summary>
sealed class BrowserAddresses(IdentitySettings identity) : IOpenIddictServerHandler<HandleConfigurationRequestContext>
{
    public static OpenIddictServerHandlerDescriptor Descriptor { get; } = OpenIddictServerHandlerDescriptor
        .CreateBuilder<HandleConfigurationRequestContext>()
        .UseSingletonHandler<BrowserAddresses>()
        .SetOrder(OpenIddictServerHandlers.Discovery.AttachEndpoints.Descriptor.Order + 1)
        .Build();

    public ValueTask HandleAsync(HandleConfigurationRequestContext context)
    {
        context.AuthorizationEndpoint = new Uri(identity.Issuer, "connect/authorize");
        context.EndSessionEndpoint = new Uri(identity.Issuer, "connect/logout");
        return ValueTask.CompletedTask;
    }
}
