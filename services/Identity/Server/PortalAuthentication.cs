using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Identity.Server;

/// <summary>The portal asking for itself, with its secret, before anybody's token is used.</summary>
sealed class PortalAuthentication(IOptionsMonitor<PortalAuthentication.Settings> options, ILoggerFactory loggers, UrlEncoder encoder)
    : AuthenticationHandler<PortalAuthentication.Settings>(options, loggers, encoder)
{
    public static void AddTo(WebApplicationBuilder builder) =>
        builder.Services.AddAuthentication().AddScheme<Settings, PortalAuthentication>(PortalClient.Scheme, settings =>
            settings.Expected = PortalClient.Authorization(PortalClient.Secret(builder.Configuration, builder.Environment)).ToString());

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var sent = Request.Headers.Authorization.ToString();
        // How long it takes says nothing of how much was right.
        var isPortal = CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(sent), Encoding.UTF8.GetBytes(Options.Expected));
        return Task.FromResult(isPortal
            ? AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(new ClaimsIdentity(Scheme.Name)), Scheme.Name))
            : AuthenticateResult.NoResult());
    }

    internal sealed class Settings : AuthenticationSchemeOptions
    {
        public string Expected { get; set; } = "";
    }
}
