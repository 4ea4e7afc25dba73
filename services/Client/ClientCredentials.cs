using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace Safeguarding.Client;

/// <summary>Signs in as outside systems do, with an id and a secret, and keeps the token fresh.</summary>
/// <param name="provider">The origin that has <c>/connect/token</c>.</param>
public sealed class ClientCredentials(Uri provider, string clientId, string clientSecret, IEnumerable<string> scopes) : DelegatingHandler
{
    readonly SemaphoreSlim _signingIn = new(1);
    string? _token;
    DateTime _renewAt;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken ct)
    {
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await TokenAsync(ct));
        return await base.SendAsync(request, ct);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _signingIn.Dispose();
        base.Dispose(disposing);
    }

    async Task<string> TokenAsync(CancellationToken ct)
    {
        await _signingIn.WaitAsync(ct);
        try
        {
            if (_token is null || Now >= _renewAt)
                await SignInAsync(ct);
            return _token!;
        }
        finally
        {
            _signingIn.Release();
        }
    }

    async Task SignInAsync(CancellationToken ct)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(provider, "/connect/token"))
        {
            Content = new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["grant_type"] = "client_credentials",
                ["client_id"] = clientId,
                ["client_secret"] = clientSecret,
                ["scope"] = string.Join(' ', scopes),
            }),
        };
        using var response = (await base.SendAsync(request, ct)).EnsureSuccessStatusCode();
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>(ct);
        _token = answer.GetProperty("access_token").GetString();
        // Well before its end, for a request may take long.
        _renewAt = Now + TimeSpan.FromSeconds(answer.GetProperty("expires_in").GetInt32() * 0.7);
    }

    static DateTime Now => TimeProvider.System.GetUtcNow().UtcDateTime;
}
