using System.Net;

namespace Safeguarding.Portal.Tests.Gateway;

/// <summary>The portal as deployments run it: something in front ends TLS and passes on who asks.</summary>
public sealed class TlsProxyTests(GatewayApp app)
{
    const string Origin = "https://safeguarding.example/";
    const string Secret = "a-secret-of-this-test-that-is-long-enough";

    [Fact]
    public async Task Behind_a_known_proxy_everything_is_as_the_person_sees_it()
    {
        using var portal = Portal(("ForwardedHeaders:KnownProxies", "127.0.0.1"));
        await using var proxy = await TlsProxy.StartAsync(portal.Origin);
        using var person = proxy.Client("203.0.113.7");

        var page = await person.GetAsync("/session/end");
        var api = await person.GetAsync("/api/dissemination/lessons");

        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Equal("max-age=31536000; includeSubDomains", page.Headers.GetValues("Strict-Transport-Security").Single());
        var cookie = page.Headers.GetValues("Set-Cookie").Single(one => one.StartsWith("__Host-form", StringComparison.Ordinal));
        Assert.Contains("secure", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("\"X-Forwarded-For\":\"203.0.113.7\"", await api.Content.ReadAsStringAsync(), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("\"X-Forwarded-Proto\":\"https\"", await api.Content.ReadAsStringAsync(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task All_addresses_that_a_provider_gives_one_customer_in_IPv6_have_one_limit()
    {
        using var portal = Portal(("ForwardedHeaders:KnownProxies", "127.0.0.1"), ("Gateway:SignInsPerMinute", "2"));
        await using var proxy = await TlsProxy.StartAsync(portal.Origin);
        using var other = proxy.Client("2001:db8:2::1");

        for (var time = 1; time <= 2; time++)
        {
            using var one = proxy.Client($"2001:db8:1:{time}::1");
            Assert.Equal(HttpStatusCode.OK, (await one.PostAsync("/sign-in", null)).StatusCode);
        }

        using var third = proxy.Client("2001:db8:1:3::1");
        Assert.Equal(HttpStatusCode.TooManyRequests, (await third.PostAsync("/sign-in", null)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await other.PostAsync("/sign-in", null)).StatusCode);
    }

    [Fact]
    public async Task Each_person_behind_it_has_limits_of_their_own()
    {
        using var portal = Portal(("ForwardedHeaders:KnownNetworks", "127.0.0.0/8, 10.0.0.0/8"), ("Gateway:SignInsPerMinute", "2"));
        await using var proxy = await TlsProxy.StartAsync(portal.Origin);
        using var one = proxy.Client("203.0.113.7");
        using var other = proxy.Client("203.0.113.8");

        for (var time = 0; time < 2; time++)
            Assert.Equal(HttpStatusCode.OK, (await one.PostAsync("/sign-in", null)).StatusCode);

        Assert.Equal(HttpStatusCode.TooManyRequests, (await one.PostAsync("/sign-in", null)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await other.PostAsync("/sign-in", null)).StatusCode);
    }

    [Fact]
    public async Task What_a_client_says_of_itself_counts_for_nothing()
    {
        using var portal = Portal(("ForwardedHeaders:KnownProxies", "127.0.0.1"), ("Gateway:SignInsPerMinute", "2"));
        await using var proxy = await TlsProxy.StartAsync(portal.Origin);
        using var one = proxy.Client("203.0.113.7");

        for (var time = 0; time < 3; time++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post,
                "/sign-in")
            { Headers = { { "X-Forwarded-For", $"198.51.100.{time}" } } };
            Assert.Equal(time < 2 ? HttpStatusCode.OK : HttpStatusCode.TooManyRequests, (await one.SendAsync(request)).StatusCode);
        }
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("safeguarding.example.evil.example")]
    public async Task Where_people_are_sent_never_follows_the_host_that_was_asked_for(string host)
    {
        using var portal = Portal(("ForwardedHeaders:KnownProxies", "127.0.0.1"));
        using var request = new HttpRequestMessage(HttpMethod.Get, "/connect/authorize") { Headers = { Host = host } };

        using var answer = await portal.Program().SendAsync(request);

        var echo = await answer.Content.ReadAsStringAsync();
        Assert.DoesNotContain("evil", echo, StringComparison.Ordinal);
        Assert.Contains("\"X-Forwarded-Host\":\"safeguarding.example\"", echo, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_start_that_would_take_everybody_for_one_says_so()
    {
        var refusal = Assert.ThrowsAny<InvalidOperationException>(() => Portal());

        Assert.Contains("ForwardedHeaders:KnownProxies", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ForwardedHeaders:KnownProxies", "the-proxy")]
    [InlineData("ForwardedHeaders:KnownNetworks", "10.0.0.0/64")]
    public void A_proxy_that_is_none_stops_the_start(string setting, string value) =>
        Assert.Contains(setting, Assert.ThrowsAny<InvalidOperationException>(() => Portal((setting, value))).Message,
            StringComparison.Ordinal);

    PortalHost Portal(params (string, string)[] settings) => new(
        app.Addresses, [("environment", "Production"), ("Identity:Issuer", Origin), ("Identity:PortalSecret", Secret), .. settings]);
}
