namespace Safeguarding.Portal.Tests.Gateway;

public class SecurityHeadersTests(GatewayApp app)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/cookies")]
    [InlineData("/nothing-here")]
    [InlineData("/api/nothing-here")]
    [InlineData("/api/dissemination/lessons")]
    [InlineData("/sign-in")]
    [InlineData("/health")]
    [InlineData("/govuk/portal.css")]
    [InlineData("/js/portal.js")]
    public async Task Every_answer_carries_the_same_strict_headers(string path)
    {
        using var answer = await app.Portal.Program().GetAsync(path);
        string Header(string name) => Assert.Single(answer.Headers.GetValues(name));

        var policy = Header("Content-Security-Policy");
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("*", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Header("X-Content-Type-Options"));
        Assert.Equal("no-referrer", Header("Referrer-Policy"));
        Assert.Contains("camera=()", Header("Permissions-Policy"), StringComparison.Ordinal);
        Assert.Matches("^[0-9a-f]{32}$", Header("X-Trace-Id"));
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Theory]
    [InlineData("Production", "https://safeguarding.example/", true)]
    [InlineData("Production", "http://localhost:8080/", false)]
    [InlineData("Embedded", "https://safeguarding.example/", false)]
    public async Task Browsers_are_held_to_tls_outside_embedded_runs(string environment, string issuer, bool held)
    {
        using var portal = new PortalHost(app.Addresses, ("environment", environment), ("Identity:Issuer", issuer),
            ("ForwardedHeaders:KnownProxies", "127.0.0.1"), ("Identity:PortalSecret", "a-secret-of-this-test-that-is-long-enough"));

        using var answer = await portal.Program().GetAsync("/");

        Assert.Equal(held, answer.Headers.Contains("Strict-Transport-Security"));
    }
}
