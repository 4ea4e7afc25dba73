using Microsoft.AspNetCore.Http;

namespace Safeguarding.ServiceDefaults.Security;

public static class HostCookies
{
    /// <summary>For this host alone, unreadable to scripts, and sent along when a link leads here, as a provider's answer does.</summary>
    public static void BindToHost(this CookieBuilder cookie, string name, IdentitySettings identity)
    {
        var overTls = identity.Issuer.Scheme == Uri.UriSchemeHttps;
        // The __Host- prefix makes browsers refuse the cookie over plain HTTP, which is all an embedded run has.
        cookie.Name = overTls ? "__Host-" + name : name;
        cookie.SecurePolicy = overTls ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
        cookie.SameSite = SameSiteMode.Lax;
        cookie.HttpOnly = true;
        cookie.Path = "/";
    }
}
