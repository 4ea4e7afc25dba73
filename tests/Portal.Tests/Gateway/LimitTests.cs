using System.Net;
using Safeguarding.TestKit;

namespace Safeguarding.Portal.Tests.Gateway;

public class LimitTests(GatewayApp app)
{
    [Fact]
    public async Task A_client_over_its_rate_is_told_when_to_try_again()
    {
        using var portal = new PortalHost(app.Addresses, ("Gateway:Burst", "3"), ("Gateway:RequestsPerSecond", "1"));
        var client = portal.Program();

        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => client.GetAsync("/api/dissemination/lessons")));

        var refused = answers.First(answer => answer.StatusCode == HttpStatusCode.TooManyRequests);
        Assert.InRange(answers.Count(answer => answer.IsSuccessStatusCode), 3, 6);
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 10);
        Assert.Equal("too-many-requests", (await refused.RefusalAsync()).Code);
    }

    [Fact]
    public async Task Health_is_never_limited()
    {
        using var portal = new PortalHost(app.Addresses, ("Gateway:Burst", "1"), ("Gateway:RequestsPerSecond", "1"));

        for (var time = 0; time < 5; time++)
            Assert.Equal(HttpStatusCode.OK, (await portal.Program().GetAsync("/health/live")).StatusCode);
    }

    [Theory]
    [InlineData("/connect/token")]
    [InlineData("/connect/introspect")]
    [InlineData("/connect/revoke")]
    [InlineData("/api/dissemination/subscriptions")]
    public async Task Trying_secrets_and_causing_mails_is_limited_more_tightly_than_anything_else(string path)
    {
        using var portal = new PortalHost(app.Addresses, ("Gateway:TokensPerMinute", "1"), ("Gateway:SubscriptionsPerMinute", "1"));
        var client = portal.Program();

        for (var time = 0; time < 5; time++)
            Assert.Equal(HttpStatusCode.OK, (await client.PostAsync(path, null)).StatusCode);

        Assert.Equal(HttpStatusCode.TooManyRequests, (await client.PostAsync(path, null)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(path)).StatusCode);
    }

    [Theory]
    [InlineData("/sign-in")]
    [InlineData("/sign-in/code")]
    [InlineData("/invitations/x")]
    [InlineData("/account/confirm")]
    [InlineData("/forgotten-password")]
    [InlineData("/reset-password/x")]
    public async Task Whoever_floods_passwords_keeps_no_program_of_the_same_address_from_its_tokens(string path)
    {
        using var portal = new PortalHost(app.Addresses, ("Gateway:SignInsPerMinute", "3"));
        var client = portal.Program();

        for (var time = 0; time < 3; time++)
            Assert.Equal(HttpStatusCode.OK, (await client.PostAsync(path, null)).StatusCode);

        Assert.Equal(HttpStatusCode.TooManyRequests, (await client.PostAsync(path, null)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.PostAsync("/connect/token", null)).StatusCode);
    }

    [Fact]
    public async Task The_page_that_subscribes_is_limited_with_the_api()
    {
        using var portal = new PortalHost(app.Addresses, ("Gateway:SubscriptionsPerMinute", "1"));
        var client = portal.Program();
        for (var time = 0; time < 5; time++)
            await client.PostAsync("/subscriptions", null);

        Assert.Equal(HttpStatusCode.TooManyRequests, (await client.PostAsync("/subscriptions", null)).StatusCode);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await client.PostAsync("/api/dissemination/subscriptions", null)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.PostAsync("/api/dissemination/subscriptions/unsubscribe/x", null)).StatusCode);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_over_the_limit_is_refused_whether_or_not_it_says_its_length(bool chunked)
    {
        using var portal = new PortalHost(app.Addresses, ("Gateway:MaxRequestBytes", "2000"));
        using var request = new HttpRequestMessage(HttpMethod.Post,
            "/api/notifications")
        { Content = new ByteArrayContent(new byte[100_000]) };
        request.Headers.TransferEncodingChunked = chunked;

        using var answer = await portal.Program().SendAsync(request);

        var refusal = await answer.RefusalAsync();
        Assert.Equal((413, "too-large"), (refusal.Status, refusal.Code));
    }

    [Fact]
    public void A_limit_that_makes_no_sense_stops_the_start() =>
        Assert.ThrowsAny<Exception>(() => new PortalHost(app.Addresses, ("Gateway:RequestsPerSecond", "0")));
}
