using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.SignIn;

/// <summary>
/// People sign in at the identity provider (code + PKCE); their tokens are kept in an encrypted cookie that survives restarts.
/// </summary>
static class SignInSetup
{
    /// <summary>Claim with the name of the person's organisation.</summary>
    public const string OrganisationName = "organisation_name";

    public static void AddSignIn(this WebApplicationBuilder builder)
    {
        var secret = PortalClient.Secret(builder.Configuration, builder.Environment);
        var identity = IdentitySettings.From(builder.Configuration);

        builder.Services.AddScoped<TokenRefresh>().AddScoped<LiveSession>().AddScoped<ProviderEvents>();
        builder.Services.AddHttpClient(LiveSession.Client, client =>
        {
            client.Timeout = TimeSpan.FromSeconds(2);
            client.DefaultRequestHeaders.Authorization = PortalClient.Authorization(secret);
        });
        builder.Services
            .AddAuthentication(options =>
            {
                options.DefaultScheme = CookieAuthenticationDefaults.AuthenticationScheme;
                options.DefaultChallengeScheme = OpenIdConnectDefaults.AuthenticationScheme;
            })
            .AddCookie(options => Configure(options, identity))
            .AddOpenIdConnect(options => Configure(options, secret, identity));
        builder.Services.AddOptions<CookieAuthenticationOptions>(CookieAuthenticationDefaults.AuthenticationScheme)
            .Configure<IDataProtectionProvider>((options, keys) => options.TicketDataFormat = CompressedTickets.ProtectedBy(keys));
        builder.AddKeyRing("portal", needed: false);
    }

    static void Configure(CookieAuthenticationOptions options, IdentitySettings identity)
    {
        options.Cookie.BindToHost("session", identity);
        options.ExpireTimeSpan = TimeSpan.FromHours(8);
        options.EventsType = typeof(TokenRefresh);
    }

    static void Configure(OpenIdConnectOptions options, string secret, IdentitySettings identity)
    {
        options.Authority = identity.Issuer.ToString();
        options.BackchannelHttpHandler = new InternalAddress(identity);
        options.RequireHttpsMetadata = identity.Issuer.Scheme == Uri.UriSchemeHttps;
        options.ClientId = PortalClient.Id;
        options.ClientSecret = secret;
        options.ResponseType = OpenIdConnectResponseType.Code;
        // A posted answer would need a page with inline script.
        options.ResponseMode = OpenIdConnectResponseMode.Query;
        options.CorrelationCookie.BindToHost("sign-in.", identity);
        options.NonceCookie.BindToHost("sign-in-nonce.", identity);
        options.Scope.Clear();
        foreach (var scope in ApiScopes.All)
            options.Scope.Add(scope);
        options.SaveTokens = true;
        options.MapInboundClaims = false;
        // The organisation's name is there only; everything that rights depend on is in the token.
        options.GetClaimsFromUserInfoEndpoint = true;
        options.ClaimActions.MapUniqueJsonKey(OrganisationName, OrganisationName);
        options.TokenValidationParameters.NameClaimType = ClaimNames.Name;
        options.TokenValidationParameters.RoleClaimType = ClaimNames.Role;
        options.SignedOutRedirectUri = SignInEndpoint.SignedOut;
        options.AccessDeniedPath = "/error/403";
        options.EventsType = typeof(ProviderEvents);
    }
}
