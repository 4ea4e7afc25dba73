using System.Security.Claims;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Safeguarding.Identity.Tests.Providers;

/// <summary>A council's own sign-in: a second OpenIddict server, which answers for whoever stands at its screen.</summary>
public sealed class CouncilProvider : IAsyncDisposable
{
    public const string ClientId = "safeguarding";
    public const string ClientSecret = "known to the council and to us";

    readonly WebApplication _app;

    CouncilProvider(Uri address) => (Address, _app) = (address, Build(address));

    public Uri Address { get; }

    public Employee AtTheScreen { get; set; } = new("", "");

    public static async Task<CouncilProvider> StartAsync(Uri address)
    {
        var provider = new CouncilProvider(address);
        await provider._app.StartAsync();
        return provider;
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    WebApplication Build(Uri address)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(address.ToString());
        builder.Logging.ClearProviders();
        builder.Services.AddOpenIddict().AddServer(server => Configure(server, address));
        var app = builder.Build();
        app.UseAuthentication();
        app.MapGet("/authorize", () =>
            Results.SignIn(AtTheScreen.Principal(), authenticationScheme: OpenIddictServerAspNetCoreDefaults.AuthenticationScheme));
        return app;
    }

    // Without a store: it has one client, and keeps nothing.
    static void Configure(OpenIddictServerBuilder server, Uri address)
    {
        server.SetIssuer(address).SetAuthorizationEndpointUris("authorize").SetTokenEndpointUris("token").AllowAuthorizationCodeFlow();
        server.RegisterScopes(Scopes.Email).EnableDegradedMode().AddEphemeralEncryptionKey().AddEphemeralSigningKey();
        server.UseAspNetCore().EnableAuthorizationEndpointPassthrough().DisableTransportSecurityRequirement();
        server.AddEventHandler<ValidateAuthorizationRequestContext>(handler => handler.UseInlineHandler(context =>
        {
            if (context.ClientId != ClientId || context.RedirectUri != IdentityApp.Issuer + "sign-in/back/council")
                context.Reject(Errors.InvalidClient);
            return default;
        }));
        server.AddEventHandler<ValidateTokenRequestContext>(handler => handler.UseInlineHandler(context =>
        {
            if (context.ClientId != ClientId || context.ClientSecret != ClientSecret)
                context.Reject(Errors.InvalidClient);
            return default;
        }));
    }
}

/// <summary>Someone as the council knows them.</summary>
public sealed record Employee(string Id, string Email)
{
    public bool Verified { get; init; } = true;

    public string[] Methods { get; init; } = ["pwd"];

    public ClaimsPrincipal Principal()
    {
        var identity = new ClaimsIdentity("council", Claims.Name, Claims.Role);
        identity.SetClaim(Claims.Subject, Id).SetClaim(Claims.Email, Email).SetClaim(Claims.EmailVerified, Verified)
            .SetClaims(Claims.AuthenticationMethodReference, [.. Methods]);
        identity.SetScopes(Scopes.OpenId, Scopes.Email);
        identity.SetDestinations(_ => [Destinations.IdentityToken]);
        return new ClaimsPrincipal(identity);
    }
}
