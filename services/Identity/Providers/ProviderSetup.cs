using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Identity;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Identity.Providers;

static class ProviderSetup
{
    public static void AddProviders(this WebApplicationBuilder builder)
    {
        var providers = Provider.AllIn(builder.Configuration);
        builder.Services.AddSingleton(providers);
        builder.Services.AddScoped<ProviderLinks>();
        builder.Services.AddScoped<ProviderSignIn>();
        var identity = IdentitySettings.From(builder.Configuration);
        var authentication = builder.Services.AddAuthentication();
        foreach (var provider in providers)
        {
            authentication.AddOpenIdConnect(provider.Scheme, options =>
            {
                Configure(options, provider);
                options.RequireHttpsMetadata = !builder.Environment.HoldsNothingReal();
                options.CorrelationCookie.BindToHost("sign-in-provider.", identity);
                options.NonceCookie.BindToHost("sign-in-provider-nonce.", identity);
            });
        }
    }

    static void Configure(OpenIdConnectOptions options, Provider provider)
    {
        options.Authority = provider.Authority.ToString();
        options.ClientId = provider.ClientId;
        options.ClientSecret = provider.ClientSecret;
        options.CallbackPath = provider.Callback;
        options.ResponseType = OpenIdConnectResponseType.Code;
        // A posted answer would come without cookies that are kept from other sites' forms.
        options.ResponseMode = OpenIdConnectResponseMode.Query;
        options.Scope.Clear();
        options.Scope.Add("openid");
        options.Scope.Add("email");
        options.MapInboundClaims = false;
        // Dropped by default, but it says whether there was a second factor.
        options.ClaimActions.Remove("amr");
        // Never signed in to: ProviderSignIn ends each answer itself.
        options.SignInScheme = IdentityConstants.ExternalScheme;
        options.EventsType = typeof(ProviderSignIn);
    }
}
