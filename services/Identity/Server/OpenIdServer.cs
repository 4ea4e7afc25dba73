using Microsoft.Extensions.Options;
using OpenIddict.Core;
using OpenIddict.Server;
using Safeguarding.Identity.Clients;
using Safeguarding.Identity.Keys;
using Safeguarding.Identity.Model;
using Safeguarding.ServiceDefaults.Security;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Safeguarding.Identity.Server;

static class OpenIdServer
{
    /// <summary>The OpenID Connect provider: client credentials for machines, authorization code with PKCE for people.</summary>
    public static void AddOpenIdServer(this WebApplicationBuilder builder)
    {
        var identity = IdentitySettings.From(builder.Configuration);
        builder.Services.AddOpenIddict()
            .AddCore(core => core.ReplaceApplicationManager<Client, ClientManager>()
                .UseEntityFrameworkCore().UseDbContext<IdentityDbContext>()
                .ReplaceDefaultEntities<Client, Grant, StoredScope, Token, Guid>())
            .AddServer(server => Configure(server, identity));
        builder.Services.AddScoped(services => (ClientManager)services.GetRequiredService<OpenIddictApplicationManager<Client>>());
        builder.Services.AddScoped<ClientRegistration>();
        builder.Services.AddIssuerKeys();
        builder.Services.AddHostedService<EndedTokensWorker>();
    }

    /// <summary>Keys that outlive the process, in place of OpenIddict's development certificates.</summary>
    static void AddIssuerKeys(this IServiceCollection services)
    {
        services.AddSingleton<KeyProtection>();
        services.AddSingleton<KeyRing>();
        services.AddSingleton<IConfigureOptions<OpenIddictServerOptions>>(provider => provider.GetRequiredService<KeyRing>());
        services.AddSingleton<IOptionsChangeTokenSource<OpenIddictServerOptions>>(provider => provider.GetRequiredService<KeyRing>());
        services.AddHostedService<KeyRotation>();
    }

    static void Configure(OpenIddictServerBuilder server, IdentitySettings identity)
    {
        server.SetIssuer(identity.Issuer);
        server.SetAuthorizationEndpointUris("connect/authorize").SetTokenEndpointUris("connect/token")
            .SetEndSessionEndpointUris("connect/logout").SetUserInfoEndpointUris("connect/userinfo")
            .SetIntrospectionEndpointUris("connect/introspect").SetRevocationEndpointUris("connect/revoke");

        server.AllowClientCredentialsFlow().AllowAuthorizationCodeFlow().AllowRefreshTokenFlow().RequireProofKeyForCodeExchange();
        server.Configure(options => options.CodeChallengeMethods.Remove(CodeChallengeMethods.Plain));
        server.RegisterScopes([.. ApiScopes.All]);
        server.RegisterClaims(ClaimNames.Name, ClaimNames.Role, ClaimNames.Organisation, ClaimNames.Body, ClaimNames.Area,
            ClaimNames.Agency, ClaimNames.OrganisationKind, ClaimNames.Methods, ClaimNames.Sandbox);

        // Services read the tokens themselves: signed, not encrypted, and soon over.
        server.DisableAccessTokenEncryption();
        // The token itself stays in the database: the portal's cookie, in which it is kept, has to fit into what proxies allow.
        server.UseReferenceRefreshTokens();
        server.SetAccessTokenLifetime(TokenLifetimes.PersonAccess).SetIdentityTokenLifetime(TokenLifetimes.PersonAccess)
            .SetRefreshTokenLifetime(TokenLifetimes.Refresh).SetRefreshTokenReuseLeeway(TokenLifetimes.RefreshReuse);

        server.AddEventHandler(BrowserAddresses.Descriptor);
        server.AddEventHandler(RefusedClients.Descriptor);

        var host = server.UseAspNetCore().EnableAuthorizationEndpointPassthrough().EnableTokenEndpointPassthrough()
            .EnableEndSessionEndpointPassthrough().EnableUserInfoEndpointPassthrough();
        // Behind the gateway this service is reached over plain HTTP where its own address says so; the gateway holds the certificate.
        if (identity.Address.Scheme == Uri.UriSchemeHttp)
            host.DisableTransportSecurityRequirement();
    }
}
