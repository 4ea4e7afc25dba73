using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using Safeguarding.Portal.Pages;
using SameSiteMode = Microsoft.Net.Http.Headers.SameSiteMode;

namespace Safeguarding.Portal.Tests.SignIn;

/// <summary>What the cookies page says is what the portal and the sign-in pages do.</summary>
[Collection(nameof(SignInApp))]
public class CookiesTests(SignInApp app)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/help")]
    [InlineData("/cookies")]
    public async Task Who_only_reads_gets_none(string path)
    {
        var log = new CookieLog();
        using var reader = new Visitor(new Uri(app.Origin), through: log);

        await reader.OpenAsync(path);

        Assert.Empty(log.Set);
    }

    [Fact]
    public async Task All_that_are_set_from_signing_in_to_signing_out_are_listed_and_no_other()
    {
        var set = await SignInAndOutAsync();

        Assert.All(set, cookie => Assert.Contains(CookiesPage.All, listed => listed.Covers(cookie.Name.ToString())));
        Assert.All(CookiesPage.All, listed => Assert.Contains(set, cookie => listed.Covers(cookie.Name.ToString())));
    }

    [Fact]
    public async Task No_script_and_no_other_site_can_use_them_and_they_end_when_the_page_says()
    {
        foreach (var cookie in await SignInAndOutAsync())
        {
            Assert.True(cookie.HttpOnly, $"{cookie.Name} can be read by scripts");
            Assert.True(cookie.SameSite is SameSiteMode.Lax or SameSiteMode.Strict, $"{cookie.Name} goes to {cookie.SameSite}");
            var longest = cookie.Name switch
            {
                { Value: "identity-known" } => TimeSpan.FromDays(90),
                var name when name.StartsWith("sign-in", StringComparison.Ordinal) => TimeSpan.FromHours(1),
                _ => TimeSpan.Zero,
            };
            Assert.True(cookie.Expires is null
                || cookie.Expires <= app.Clock.GetUtcNow() + longest, $"{cookie.Name} is kept until {cookie.Expires}");
        }
    }

    [Fact]
    public void Over_tls_each_of_the_portals_is_bound_to_tls_and_to_its_host()
    {
        using var portal = new PortalHost(new Dictionary<string, string>(), ("Identity:Issuer", "https://safeguarding.example/"));
        var provider = Options<OpenIdConnectOptions>(portal, OpenIdConnectDefaults.AuthenticationScheme);
        CookieBuilder[] cookies =
        [
            Options<CookieAuthenticationOptions>(portal, CookieAuthenticationDefaults.AuthenticationScheme).Cookie,
                provider.CorrelationCookie, provider.NonceCookie,
            portal.Services.GetRequiredService<IOptions<AntiforgeryOptions>>().Value.Cookie,
            portal.Services.GetRequiredService<IOptions<CookieTempDataProviderOptions>>().Value.Cookie,
        ];

        Assert.All(cookies, cookie => Assert.Equal(CookieSecurePolicy.Always, cookie.SecurePolicy));
        Assert.All(cookies, cookie => Assert.StartsWith("__Host-", cookie.Name, StringComparison.Ordinal));
    }

    async Task<IReadOnlyList<SetCookieHeaderValue>> SignInAndOutAsync()
    {
        var log = new CookieLog();
        using var tom = new Visitor(new Uri(app.Origin), through: log);
        await tom.SignInAsync(DemoPerson.Tom);
        await tom.SendAsync("/people/invite", ("Name", "New Person"), ("Email", $"{Guid.NewGuid():N}@invited.example"),
            ("Chosen", "partner"));
        await tom.SendAsync(await tom.OpenAsync("/account/confirm"), "/account/sessions?handler=EndOthers");
        Assert.Equal("/session/ended", (await tom.SendAsync("/session/end")).Path);
        return [.. log.Set.Select(cookie => SetCookieHeaderValue.Parse(cookie))];
    }

    static T Options<T>(PortalHost portal, string scheme) => portal.Services.GetRequiredService<IOptionsMonitor<T>>().Get(scheme);
}
