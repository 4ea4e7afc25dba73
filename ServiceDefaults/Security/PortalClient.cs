using System.Net.Http.Headers;
using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace Safeguarding.ServiceDefaults.Security;

/// <summary>How the portal is known to Identity; both read the secret from <c>Identity:PortalSecret</c>.</summary>
public static class PortalClient
{
    public const string Id = "portal";

    /// <summary>How it asks Identity for itself and for no person.</summary>
    public const string Scheme = "PortalClient";

    /// <summary>Published, so of use only where the demo people are.</summary>
    public const string DemoSecret = "demo-portal-secret-not-for-production";

    /// <summary>Its id and secret in one header (RFC 7617).</summary>
    public static AuthenticationHeaderValue Authorization(string secret) =>
        new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{Id}:{secret}")));

    public static string Secret(IConfiguration configuration, IHostEnvironment environment)
    {
        var secret = configuration["Identity:PortalSecret"];
        if (environment.HoldsNothingReal())
            return string.IsNullOrEmpty(secret) ? DemoSecret : secret;
        return secret is { Length: >= 32 } and not DemoSecret
            ? secret
            : throw new InvalidOperationException(
                "Setting Identity:PortalSecret must be a secret of the deployment's own, at least 32 characters long.");
    }
}
