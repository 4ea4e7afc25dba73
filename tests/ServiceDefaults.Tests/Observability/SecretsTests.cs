using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Safeguarding.ServiceDefaults.Observability;
using Safeguarding.TestKit;

namespace Safeguarding.ServiceDefaults.Tests.Observability;

public sealed class SecretsTests
{
    const string Jwt = "eyJhbGciOiJSUzI1NiIsImtpZCI6IjEifQ.eyJzdWIiOiIwMTk5In0.c2lnbmF0dXJl";

    public static TheoryData<string> Secret =>
        [.. Enumerable.Range(0, 50).Select(_ => NewToken()), Jwt, Jwt[..^11], "CfDJ8KxVg0mDb9dJqv1x2y3z-_Aa"];

    public static TheoryData<string> Addresses =>
    [
        "/invitations/{0}", "/subscriptions/manage/{0}?done=saved", "/api/dissemination/subscriptions/unsubscribe/{0}",
        "http://127.0.0.1:9205/a/path/of/tomorrow/{0}",
        "/connect/logout?id_token_hint={0}&state=x", "/sign-in?returnUrl=%2Finvitations%2F{0}",
        "Proxying to http://127.0.0.1:9205/invitations/{0} HTTP/2",
    ];

    [Theory]
    [MemberData(nameof(Secret))]
    public void A_key_is_hidden_wherever_it_stands(string secret) => Assert.All(Addresses, row =>
    {
        var hidden = Secrets.Hide(string.Format(null, row.Data, secret));

        Assert.DoesNotContain(secret, hidden, StringComparison.Ordinal);
        Assert.Contains("{token}", hidden, StringComparison.Ordinal);
    });

    [Theory]
    [InlineData("/api/notifications/019a2c3d-1111-7222-8333-444455556666/attachments/019a2c3d-1111-7222-8333-444455556666")]
    [InlineData("local-inquiries-rapid-review-learning-published-and-corrected")]
    [InlineData("seal 12 is 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")]
    [InlineData("Safeguarding.NationalPanel.Consumers.RapidReviewSubmittedConsumer failed")]
    [InlineData("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")]
    public void What_operators_search_for_stays(string text) => Assert.Equal(text, Secrets.Hide(text));

    [Fact]
    public async Task Neither_logs_nor_spans_of_a_request_show_the_key_in_its_address()
    {
        var folder = TemporaryFolder.New("secrets");
        var traces = Path.Combine(folder, "traces.jsonl");
        var token = NewToken();
        var console = Console.Out;
        using var logs = new StringWriter();
        try
        {
            Console.SetOut(TextWriter.Synchronized(logs));
            await AskAsync(traces, token);
        }
        finally
        {
            Console.SetOut(console);
        }

        var spans = await File.ReadAllTextAsync(traces);
        Assert.Contains("A path was asked for", logs.ToString(), StringComparison.Ordinal);
        Assert.Contains("{token}", logs.ToString(), StringComparison.Ordinal);
        Assert.Contains("{token}", spans, StringComparison.Ordinal);
        Assert.DoesNotContain(token, logs.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Jwt, logs.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(token, spans, StringComparison.Ordinal);
        TemporaryFolder.Delete(folder);
    }

    static async Task AskAsync(string traces, string token)
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Identity:Issuer"] = "http://localhost:8080/",
            ["Telemetry:Traces"] = traces,
        });
        builder.AddPlatformDefaults("notes", []);
        await using var app = builder.Build();
        app.MapGet("/{**path}", (HttpContext context, ILogger<SecretsTests> logger) =>
        {
            using var scope = logger.BeginScope("scope of {Path}", context.Request.Path);
            logger.LogError(new InvalidOperationException($"No {context.Request.Path}"), "A path was asked for: {Path}{Query}",
                context.Request.Path, context.Request.QueryString);
        }).AllowAnonymous();
        await app.StartAsync();
        using var http = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        (await http.GetAsync(new Uri($"/of/tomorrow/{token}?id_token_hint={Jwt}", UriKind.Relative))).EnsureSuccessStatusCode();
        await app.StopAsync();
    }

    static string NewToken() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
}
