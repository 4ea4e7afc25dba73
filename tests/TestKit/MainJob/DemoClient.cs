using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Safeguarding.Embedded;

namespace Safeguarding.TestKit;

/// <summary>One client of samples/demo-clients.json on a running platform: signs in as outside systems do, and keeps its token fresh.</summary>
public sealed class DemoClient : IDisposable
{
    static readonly TimeSpan Renewal = TimeSpan.FromMinutes(3);
    readonly HttpClient _http;
    readonly Uri _platform;
    readonly JsonElement _client;
    DateTime _signedInAt;

    /// <param name="traceParent">W3C trace context sent with every request, as a caller's own tracing would.</param>
    public DemoClient(Uri platform, string clientId, string? traceParent = null)
        : this(platform, platform, clientId, traceParent)
    {
    }

    /// <summary>A client that speaks to one service past the gateway, and signs in through it.</summary>
    public DemoClient(Uri service, Uri platform, string clientId, string? traceParent = null)
    {
        _platform = platform;
        _http = new HttpClient { BaseAddress = service };
        if (traceParent is not null)
            _http.DefaultRequestHeaders.Add("traceparent", traceParent);
        using var clients = JsonDocument.Parse(File.ReadAllText(Path.Combine(Checkout.Root, "samples/demo-clients.json")));
        _client = clients.RootElement.EnumerateArray().Single(client => client.GetProperty("clientId").GetString() == clientId).Clone();
    }

    /// <summary>The client's connection, signed in.</summary>
    public async Task<HttpClient> SignedInAsync()
    {
        if (DateTime.UtcNow - _signedInAt < Renewal)
            return _http;
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = _client.GetProperty("clientId").GetString()!,
            ["client_secret"] = _client.GetProperty("clientSecret").GetString()!,
            ["scope"] = string.Join(' ', _client.GetProperty("scopes").EnumerateArray().Select(scope => scope.GetString())),
        });
        var answer = await (await _http.PostAsync(new Uri(_platform, "connect/token"), form)).EnsureSuccessStatusCode().Content.ReadFromJsonAsync<JsonElement>();
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", answer.GetProperty("access_token").GetString());
        _signedInAt = DateTime.UtcNow;
        return _http;
    }

    public void Dispose() => _http.Dispose();
}
