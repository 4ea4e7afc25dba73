using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace Safeguarding.ServiceDefaults.Security;

/// <summary>How the portal is known to Identity; both read the secret from <c>Identity:PortalSecret</c>.</summary>
public static class PortalClient
{
    public const string Id = "portal";

    /// <summary>Published, so of use only where the demo people are.</summary>
    public const string DemoSecret = "demo-portal-secret-not-for-production";

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
