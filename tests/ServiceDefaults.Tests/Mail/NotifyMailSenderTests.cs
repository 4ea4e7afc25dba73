using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Safeguarding.ServiceDefaults.Mail;

namespace Safeguarding.ServiceDefaults.Tests.Mail;

/// <summary>Against a server that speaks GOV.UK Notify's API.</summary>
public sealed class NotifyMailSenderTests : IAsyncLifetime
{
    const string Template = "f33517ff-2a88-4f6e-b855-c550268ce08a";
    const string Key = "test-26785a09-ab16-4eb0-8407-a37497a57506-3d844edf-8d35-48ac-975b-e847b4f122b0";
    readonly WebApplication _notify = NewServer();
    HttpStatusCode _status = HttpStatusCode.Created;
    string _answer = """{"id":"740e5834-3a29-46b4-9a6f-16142fde533a","content":{},"template":{},"uri":"https://x"}""";
    JsonElement _asked;
    string? _authorization;

    [Fact]
    public async Task A_mail_fills_the_template()
    {
        var outcome = await SendAsync();

        Assert.Equal(MailOutcome.Accepted, outcome);
        Assert.Equal(("reader@example.org", Template, "one"), (Text("email_address"), Text("template_id"), Text("reference")));
        Assert.Equal("A subject", _asked.GetProperty("personalisation").GetProperty("subject").GetString());
        Assert.Equal("Some text.\nMore.", _asked.GetProperty("personalisation").GetProperty("body").GetString());
        Assert.StartsWith("Bearer ey", _authorization, StringComparison.Ordinal);
        Assert.DoesNotContain("3d844edf", _authorization, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(400, """[{"error":"ValidationError","message":"email_address Not a valid email address"}]""", MailResult.NoSuchMailbox)]
    [InlineData(400, """[{"error":"BadRequestError","message":"Template not found"}]""", MailResult.TryAgain)]
    [InlineData(403, """[{"error":"AuthError","message":"Invalid token: API key not found"}]""", MailResult.TryAgain)]
    [InlineData(429, """[{"error":"RateLimitError","message":"Exceeded rate limit"}]""", MailResult.TryAgain)]
    [InlineData(500, """[{"error":"Exception","message":"Internal server error"}]""", MailResult.TryAgain)]
    public async Task A_refusal_is_an_outcome(int status, string errors, MailResult result)
    {
        (_status, _answer) = ((HttpStatusCode)status, $$"""{"status_code":{{status}},"errors":{{errors}}}""");

        var outcome = await SendAsync();

        Assert.Equal((result, $"Notify{status}"), (outcome.Result, outcome.Error));
    }

    [Fact]
    public async Task An_answer_that_is_none_is_tried_again()
    {
        (_status, _answer) = (HttpStatusCode.BadGateway, "<html>bad gateway</html>");

        Assert.Equal(MailResult.TryAgain, (await SendAsync()).Result);
    }

    [Fact]
    public async Task Nobody_there_is_tried_again()
    {
        using var sender = new NotifyMailSender(new NotifySettings(Key, Template, new Uri("http://127.0.0.1:1")), TimeSpan.FromSeconds(5));

        Assert.Equal(MailResult.TryAgain, (await sender.SendAsync(Mails.One(), CancellationToken.None)).Result);
    }

    public async ValueTask InitializeAsync()
    {
        _notify.MapPost("/v2/notifications/email", async (HttpContext http) =>
        {
            _asked = await JsonSerializer.DeserializeAsync<JsonElement>(http.Request.Body);
            _authorization = http.Request.Headers.Authorization;
            http.Response.StatusCode = (int)_status;
            await http.Response.WriteAsync(_answer);
        });
        await _notify.StartAsync();
    }

    public ValueTask DisposeAsync() => _notify.DisposeAsync();

    string? Text(string name) => _asked.GetProperty(name).GetString();

    async Task<MailOutcome> SendAsync()
    {
        var settings = new NotifySettings(Key, Template, new Uri(_notify.Urls.Single()));
        using var sender = new NotifyMailSender(settings, TimeSpan.FromSeconds(20));
        return await sender.SendAsync(Mails.One(), CancellationToken.None);
    }

    static WebApplication NewServer()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        return builder.Build();
    }
}
