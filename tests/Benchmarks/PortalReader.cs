using System.Diagnostics;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Safeguarding.AppHost;
using Safeguarding.TestKit;

namespace Safeguarding.Benchmarks;

/// <summary>
/// A person's browser without its screen: signs in, keeps cookies, and fetches from the network what its cache does not hold.
/// </summary>
sealed partial class PortalReader : IDisposable
{
    readonly HttpClient _http;
    readonly HashSet<string> _cached = [];

    public PortalReader(Uri portal)
    {
        _http = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer() }) { BaseAddress = portal };
        _http.DefaultRequestHeaders.Accept.ParseAdd("text/html,application/xhtml+xml,*/*;q=0.8");
        // Taken apart by nobody, so that bytes are counted as they were sent.
        _http.DefaultRequestHeaders.AcceptEncoding.ParseAdd("br, gzip");
    }

    /// <param name="name">Someone of samples/demo-people.json, by the address's part before the @.</param>
    public async Task SignInAsync(string name)
    {
        var person = JsonSerializer.Deserialize<List<Person>>(
            await File.ReadAllTextAsync(Path.Combine(Checkout.Samples, "demo-people.json")), JsonSerializerOptions.Web)!
            .Single(known => known.Email.StartsWith(name + "@", StringComparison.Ordinal));
        var asked = await FormAsync("/dashboard");
        var next = await SendAsync("/sign-in", asked, ("email", person.Email), ("password", person.Password));
        if (person.TotpSecret is { } secret)
            await SendAsync("/sign-in/code", next, ("code", AuthenticatorApp.Code(secret)));
    }

    /// <summary>How long a page takes to arrive, to its last byte.</summary>
    public async Task<TimeSpan> TimeAsync(string path)
    {
        var started = Stopwatch.GetTimestamp();
        await FetchAsync(path);
        return Stopwatch.GetElapsedTime(started);
    }

    /// <summary>Bytes of the page and of everything it needs that is not in the cache yet, as sent.</summary>
    public async Task<int> WeighAsync(string path)
    {
        using var answer = await _http.GetAsync(new Uri(path, UriKind.Relative));
        var page = await CheckedAsync(answer, path);
        var weight = page.Length;
        foreach (Match resource in Resources().Matches(System.Text.Encoding.UTF8.GetString(page)))
            weight += await WeighResourceAsync(WebUtility.HtmlDecode(resource.Groups[1].Value));
        return weight;
    }

    public void Dispose() => _http.Dispose();

    async Task<int> WeighResourceAsync(string path)
    {
        if (_cached.Contains(path))
            return 0;
        using var answer = await _http.GetAsync(new Uri(path, UriKind.Relative));
        var content = await CheckedAsync(answer, path);
        if (answer.Headers.CacheControl is { NoStore: false, NoCache: false, MaxAge.TotalMinutes: > 10 })
            _cached.Add(path);
        return content.Length;
    }

    async Task<byte[]> FetchAsync(string path)
    {
        using var answer = await _http.GetAsync(new Uri(path, UriKind.Relative));
        return await CheckedAsync(answer, path);
    }

    static async Task<byte[]> CheckedAsync(HttpResponseMessage answer, string path)
    {
        var content = await answer.Content.ReadAsByteArrayAsync();
        // A page that sends elsewhere is not the one that was to be measured; one that adds to its own address is.
        return answer.IsSuccessStatusCode && answer.RequestMessage!.RequestUri!.AbsolutePath == path.Split('?')[0]
            ? content
            : throw new InvalidOperationException(
                $"{path} answered {(int)answer.StatusCode} at {answer.RequestMessage!.RequestUri!.PathAndQuery}.");
    }

    async Task<string> FormAsync(string path) => await ReadAsync(await GetPlainAsync(path));

    async Task<string> SendAsync(string path, string page, params (string Name, string Value)[] answers)
    {
        var hidden = Hidden().Matches(page).Select(field => field.Value)
            .Select(field => KeyValuePair.Create(Name()
                .Match(field).Groups[1].Value, WebUtility.HtmlDecode(Value().Match(field).Groups[1].Value)));
        using var request = new HttpRequestMessage(HttpMethod.Post, path)
        {
            Content = new FormUrlEncodedContent(hidden.Concat(answers.Select(answer => KeyValuePair.Create(answer.Name, answer.Value)))),
        };
        request.Headers.AcceptEncoding.ParseAdd("identity");
        return await ReadAsync(await _http.SendAsync(request));
    }

    Task<HttpResponseMessage> GetPlainAsync(string path)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.AcceptEncoding.ParseAdd("identity");
        return _http.SendAsync(request);
    }

    static async Task<string> ReadAsync(HttpResponseMessage answer)
    {
        using (answer)
            return await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync();
    }

    sealed record Person(string Email, string Password, string? TotpSecret);

    [GeneratedRegex("(?:<script[^>]*\\ssrc|<img[^>]*\\ssrc|<link[^>]*rel=\"(?:stylesheet|icon|modulepreload)\"[^>]*\\shref)=\"([^\"]+)\"")]
    private static partial Regex Resources();

    [GeneratedRegex("<input[^>]*type=\"hidden\"[^>]*>")]
    private static partial Regex Hidden();

    [GeneratedRegex(" name=\"([^\"]*)\"")]
    private static partial Regex Name();

    [GeneratedRegex(" value=\"([^\"]*)\"")]
    private static partial Regex Value();
}
