using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace Safeguarding.ServiceDefaults.Security;

/// <summary>
/// Where people reach the platform (<c>PublicOrigin</c>, or the issuer's origin where the
/// platform is its own identity provider). Every absolute address
/// that is answered begins with it, whatever the request says of its host: that is for the caller to choose.
/// </summary>
public static class PublicOrigin
{
    public static Uri From(IConfiguration configuration) =>
        Uri.TryCreate(configuration["PublicOrigin"], UriKind.Absolute, out var origin) ? origin
            : IdentitySettings.From(configuration).Issuer;

    // What the gateway adds; only that it is there counts, never what it says.
    const string ThroughGateway = "X-Forwarded-Host";

    /// <summary>Requests are taken as sent to the public origin, but for those that come from inside to a service's own address.</summary>
    public static void UsePublicOrigin(this WebApplication app, Uri? inside = null)
    {
        var origin = From(app.Configuration);
        var host = new HostString(origin.Authority);
        app.Use((context, next) =>
        {
            var request = context.Request;
            if (inside is null || request.Headers.ContainsKey(ThroughGateway) || request.Host != new HostString(inside.Authority))
                (request.Scheme, request.Host) = (origin.Scheme, host);
            return next(context);
        });
    }
}
