using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Safeguarding.Identity.Tests.SigningIn;

public class HostCookiesTests(IdentityApp app)
{
    [Fact]
    public async Task Over_tls_each_is_bound_to_tls_and_to_its_host()
    {
        await using var host = app.HostWith(
            new("urls", $"http://127.0.0.1:{IdentityApp.FreePort()}/"),
            new("Identity:Issuer", "https://safeguarding.example/"),
            new("SignInProviders:council:Name", "Leeds City Council"),
            new("SignInProviders:council:Authority", "https://sign-in.leeds.example/"),
            new("SignInProviders:council:ClientId", "safeguarding"),
            new("SignInProviders:council:ClientSecret", "made-up"),
            new("SignInProviders:council:EmailDomains:0", "leeds.example"));
        var providers = host.Services.GetRequiredService<IOptionsMonitor<OpenIdConnectOptions>>();
        var schemes = await host.Services.GetRequiredService<IAuthenticationSchemeProvider>().GetAllSchemesAsync();
        var provider = providers.Get(schemes.Single(scheme => scheme.HandlerType == typeof(OpenIdConnectHandler)).Name);
        var pages = host.Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>();
        CookieBuilder[] cookies =
        [
            pages.Get(IdentityConstants.ApplicationScheme).Cookie, pages.Get(IdentityConstants.TwoFactorUserIdScheme).Cookie,
            provider.CorrelationCookie, provider.NonceCookie, host.Services.GetRequiredService<IOptions<AntiforgeryOptions>>().Value.Cookie,
        ];

        Assert.All(cookies, cookie => Assert.Equal(CookieSecurePolicy.Always, cookie.SecurePolicy));
        Assert.All(cookies, cookie => Assert.StartsWith("__Host-", cookie.Name, StringComparison.Ordinal));
        Assert.All(cookies, cookie => Assert.Equal("/", cookie.Path));
    }
}
