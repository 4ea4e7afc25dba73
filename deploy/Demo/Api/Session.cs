using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace Safeguarding.Demo.Api;

/// <summary>One client signed in at the public API, or nobody. Keeps its token fresh, and is patient with a service that starts again.</summary>
sealed class Session(HttpClient http, DemoClient? client) : IDisposable
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    readonly SemaphoreSlim _signingIn = new(1);
    string? _token;
    DateTime _renewAt;

    /// <summary>What is there, or null.</summary>
    public async Task<T?> FindAsync<T>(string path, CancellationToken ct)
        where T : class
    {
        using var response = await SendAsync(HttpMethod.Get, path, null, null, ct);
        return response.StatusCode == HttpStatusCode.NotFound ? null : await ReadAsync<T>(response, ct);
    }

    public async Task<T> GetAsync<T>(string path, CancellationToken ct)
        where T : class => await FindAsync<T>(path, ct) ?? throw new RefusedException(HttpStatusCode.NotFound, path, "");

    public async Task<T> SendAsync<T>(HttpMethod method, string path, object? body, CancellationToken ct, int? version = null)
    {
        using var response = await SendAsync(method, path, body, version, ct);
        return await ReadAsync<T>(response, ct);
    }

    public async Task SendAsync(HttpMethod method, string path, object? body, CancellationToken ct, int? version = null)
    {
        using var response = await SendAsync(method, path, body, version, ct);
        await CheckAsync(response, ct);
    }

    public void Dispose() => _signingIn.Dispose();

    async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, object? body, int? version, CancellationToken ct)
    {
        var started = TimeProvider.System.GetTimestamp();
        while (true)
        {
            try
            {
                var response = await TryAsync(method, path, body, version, ct);
                if (!IsPassing(response.StatusCode) || TimeProvider.System.GetElapsedTime(started) > Patience)
                    return response;
                response.Dispose();
            }
            catch (HttpRequestException) when (TimeProvider.System.GetElapsedTime(started) < Patience)
            {
                // The gateway starts again.
            }

            await Task.Delay(TimeSpan.FromMilliseconds(500), ct);
        }
    }

    // Every step looks first what is there already, so that a request whose answer was lost may be sent again.
    static bool IsPassing(HttpStatusCode status) =>
        status is HttpStatusCode.TooManyRequests or HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout;

    async Task<HttpResponseMessage> TryAsync(HttpMethod method, string path, object? body, int? version, CancellationToken ct)
    {
        using var request = new HttpRequestMessage(method, "api/" + path);
        if (client is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await TokenAsync(client, ct));
        if (body is not null)
            request.Content = JsonContent.Create(body, body.GetType(), options: DataFile.Json);
        if (version is not null)
            request.Headers.TryAddWithoutValidation("If-Match", $"\"{version}\"");
        return await http.SendAsync(request, ct);
    }

    async Task<string> TokenAsync(DemoClient who, CancellationToken ct)
    {
        await _signingIn.WaitAsync(ct);
        try
        {
            if (_token is not null && TimeProvider.System.GetUtcNow().UtcDateTime < _renewAt)
                return _token;
            using var form = new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["grant_type"] = "client_credentials",
                ["client_id"] = who.ClientId,
                ["client_secret"] = who.ClientSecret,
                ["scope"] = string.Join(' ', who.Scopes),
            });
            using var response = await http.PostAsync(new Uri("connect/token", UriKind.Relative), form, ct);
            response.EnsureSuccessStatusCode();
            var answer = await response.Content.ReadFromJsonAsync<JsonElement>(ct);
            _renewAt = TimeProvider.System.GetUtcNow().UtcDateTime + TimeSpan.FromSeconds(answer.GetProperty("expires_in").GetInt32() * 0.7);
            return _token = answer.GetProperty("access_token").GetString()!;
        }
        finally
        {
            _signingIn.Release();
        }
    }

    static async Task<T> ReadAsync<T>(HttpResponseMessage response, CancellationToken ct)
    {
        await CheckAsync(response, ct);
        return (await response.Content.ReadFromJsonAsync<T>(DataFile.Json, ct))!;
    }

    static async Task CheckAsync(HttpResponseMessage response, CancellationToken ct)
    {
        if (!response.IsSuccessStatusCode)
            throw new RefusedException(response.StatusCode, $"{response.RequestMessage!.Method} {response.RequestMessage.RequestUri!.AbsolutePath}",
                await response.Content.ReadAsStringAsync(ct));
    }
}
