using OpenIddict.Abstractions;
using Safeguarding.ServiceDefaults.Deployment;
using Safeguarding.ServiceDefaults.Security;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Safeguarding.Identity.Server;

/// <summary>The portal is a client in every deployment; its addresses follow the issuer's origin, which the gateway serves.</summary>
sealed class PortalClientSeed(ClientRegistration clients, IdentitySettings identity, IConfiguration configuration,
    IHostEnvironment environment) : ISeed
{
    public Task SeedAsync(CancellationToken ct)
    {
        var portal = new OpenIddictApplicationDescriptor
        {
            ClientId = PortalClient.Id,
            DisplayName = "Portal",
            ConsentType = ConsentTypes.Implicit,
            RedirectUris = { new Uri(identity.Issuer, "signin-oidc") },
            PostLogoutRedirectUris = { new Uri(identity.Issuer, "signout-callback-oidc") },
            Requirements = { Requirements.Features.ProofKeyForCodeExchange },
        };
        portal.Permissions.UnionWith([
            Permissions.Endpoints.Authorization, Permissions.Endpoints.Token, Permissions.Endpoints.EndSession,
            Permissions.Endpoints.Introspection, Permissions.Endpoints.Revocation,
            Permissions.GrantTypes.AuthorizationCode, Permissions.GrantTypes.RefreshToken, Permissions.ResponseTypes.Code,
            .. ApiScopes.All.Select(ClientRegistration.ScopePermission),
        ]);
        return clients.EnsureAsync(portal, PortalClient.Secret(configuration, environment), _ => { }, ct);
    }
}
