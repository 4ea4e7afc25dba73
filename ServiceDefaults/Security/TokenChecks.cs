using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.Tokens;
using Safeguarding.ServiceDefaults.Reference;

namespace Safeguarding.ServiceDefaults.Security;

public static class TokenChecks
{
    /// <summary>Trusts access tokens of the configured issuer that are made for this service, and nothing else.</summary>
    public static void AddTokenChecks(this WebApplicationBuilder builder, string service)
    {
        var identity = IdentitySettings.From(builder.Configuration);
        builder.Services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme).AddJwtBearer(options =>
        {
            options.MetadataAddress = new Uri(identity.Address, ".well-known/openid-configuration").ToString();
            options.RequireHttpsMetadata = identity.Address.Scheme == Uri.UriSchemeHttps;
            options.MapInboundClaims = false;
            options.TimeProvider = TimeProvider.System; // a token is as old as it is, whatever date a demo run lives through
            options.TokenValidationParameters = new TokenValidationParameters
            {
                ValidIssuer = identity.Issuer.ToString(),
                ValidAudience = service,
                ValidTypes = ["at+jwt"],
                NameClaimType = ClaimNames.Name,
                RoleClaimType = ClaimNames.Role,
                ClockSkew = TimeSpan.FromSeconds(30),
            };
        });
    }

    /// <summary>The policies every endpoint chooses from, and the user they are asked about.</summary>
    public static void AddPolicies(this WebApplicationBuilder builder, string service)
    {
        builder.Services.AddSingleton(IdentitySettings.From(builder.Configuration));
        builder.Services.AddAuthorization(Policies.Add);
        builder.Services.AddSingleton<IAuthorizationHandler, SecondFactor>();
        builder.Services.AddSingleton<IAuthorizationHandler, Sandbox>();
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddScoped(services => services.GetRequiredService<IHttpContextAccessor>().HttpContext is { } context
            ? CurrentUser.From(context.User)
                .Serving(services.GetRequiredService<AreaRegister>(), services.GetRequiredService<TimeProvider>())
            : CurrentUser.Process(service));
    }
}
