using System.Net.Http.Json;
using System.Text;

namespace Safeguarding.Portal.Tests.Gateway;

public class RoutesTests(GatewayApp app)
{
    [Theory]
    [InlineData("/api/notifications", "notifications")]
    [InlineData("/api/notifications/0199?after=a%2Fb", "notifications")]
    [InlineData("/api/local-inquiries/rapid-reviews/1", "local-inquiries")]
    [InlineData("/api/national-panel/queue?limit=2", "national-panel")]
    [InlineData("/api/dissemination/lessons?q=health%20visitor&theme=a&theme=b", "dissemination")]
    [InlineData("/api/identity/openapi.json", "identity")]
    [InlineData("/connect/token", "identity")]
    [InlineData("/.well-known/openid-configuration", "identity")]
    [InlineData("/sign-in?returnUrl=%2Fdashboard", "identity")]
    [InlineData("/sign-out", "identity")]
    public async Task A_public_path_reaches_its_service_unchanged(string path, string service)
    {
        var echo = await app.Portal.Program().GetFromJsonAsync<Echo>(path);

        Assert.Equal((service, path), (echo!.Service, echo.Path));
    }

    [Fact]
    public async Task A_feed_has_a_short_address()
    {
        var echo = await app.Portal.Program().GetFromJsonAsync<Echo>("/feeds/lessons.atom?theme=neglect");

        Assert.Equal(("dissemination", "/api/dissemination/feeds/lessons.atom?theme=neglect"), (echo!.Service, echo.Path));
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("POST")]
    public async Task Method_body_and_token_pass_through(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "/api/notifications/1")
        {
            Content = new StringContent("""{"a":1}""", Encoding.UTF8, "application/json"),
            Headers = { { "Authorization", "Bearer abc" }, { "If-Match", "\"3\"" } },
        };

        var echo = await (await app.Portal.Program().SendAsync(request)).Content.ReadFromJsonAsync<Echo>();

        Assert.Equal((method, """{"a":1}"""), (echo!.Method, echo.Body));
        Assert.Equal(("Bearer abc", "\"3\""), (echo.Headers["Authorization"], echo.Headers["If-Match"]));
    }

    [Theory]
    [InlineData("/api/dissemination/lessons", false)]
    [InlineData("/feeds/lessons.atom", false)]
    [InlineData("/sign-in", true)]
    public async Task Only_identity_sees_cookies(string path, bool seen)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { { "Cookie", "session=secret" } } };

        var echo = await (await app.Portal.Program().SendAsync(request)).Content.ReadFromJsonAsync<Echo>();

        Assert.Equal(seen, echo!.Headers.ContainsKey("Cookie"));
    }

    [Fact]
    public async Task The_service_learns_the_public_address_and_a_caller_cannot_claim_another()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/sign-in")
        {
            Headers = { { "X-Forwarded-Host", "elsewhere.example" }, { "X-Forwarded-For", "203.0.113.9" } },
        };

        var echo = await (await app.Portal.Program().SendAsync(request)).Content.ReadFromJsonAsync<Echo>();

        Assert.Equal("localhost:8080", echo!.Headers["X-Forwarded-Host"]);
        Assert.Equal("http", echo.Headers["X-Forwarded-Proto"]);
        Assert.DoesNotContain("203.0.113.9", echo.Headers["X-Forwarded-For"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_trace_goes_from_the_caller_through_the_service_to_the_answer()
    {
        const string trace = "0af7651916cd43dd8448eb211c80319c";
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/dissemination/lessons");
        request.Headers.Add("traceparent", $"00-{trace}-b7ad6b7169203331-01");

        // A caller outside this process, whose own tracing does not write the header.
        using var caller = new HttpClient(new SocketsHttpHandler { ActivityHeadersPropagator = null }) { BaseAddress = app.Portal.Origin };

        using var answer = await caller.SendAsync(request);
        var echo = await answer.Content.ReadFromJsonAsync<Echo>();

        Assert.Equal(trace, echo!.Headers["traceparent"].Split('-')[1]);
        Assert.Equal(trace, Assert.Single(answer.Headers.GetValues("X-Trace-Id")));
    }
}
