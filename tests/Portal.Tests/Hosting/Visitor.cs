using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;

namespace Safeguarding.Portal.Tests;

/// <summary>A person without JavaScript: opens pages, fills in their forms, follows redirects, keeps cookies.</summary>
public sealed partial class Visitor : IDisposable
{
    const string Antiforgery = "__RequestVerificationToken";

    readonly HttpClient _http;

    public Visitor(Uri origin, Action<HttpClient>? setUp = null, DelegatingHandler? through = null)
    {
        var browser = new SocketsHttpHandler { CookieContainer = Cookies };
        if (through is not null)
            (browser.AllowAutoRedirect, through.InnerHandler) = (false, browser);
        _http = new HttpClient((HttpMessageHandler?)through ?? browser) { BaseAddress = origin };
        _http.DefaultRequestHeaders.Accept.ParseAdd("text/html,application/xhtml+xml,*/*;q=0.8");
        setUp?.Invoke(_http);
    }

    public CookieContainer Cookies { get; } = new();

    /// <summary>What the browser says with everything it asks.</summary>
    public HttpRequestHeaders Headers => _http.DefaultRequestHeaders;

    /// <summary>The session ends; the cookie of forms stays, as it does in a browser. What is given back begins it again.</summary>
    public Action LoseSession()
    {
        var session = Cookies.GetAllCookies().Where(cookie => cookie.Name.StartsWith("session", StringComparison.Ordinal)).ToList();
        session.ForEach(cookie => cookie.Expired = true);
        return () => session.ForEach(cookie => Cookies.Add(new Cookie(cookie.Name, cookie.Value, cookie.Path, cookie.Domain)));
    }

    public async Task<Seen> OpenAsync(string path)
    {
        using var answer = await _http.GetAsync(new Uri(path, UriKind.Relative));
        return await Seen.FromAsync(answer);
    }

    /// <summary>Opens the page and sends its form with these answers.</summary>
    public async Task<Seen> SendAsync(string path, params (string Name, string Value)[] answers) =>
        await SendAsync(await OpenAsync(path), path, answers);

    /// <summary>Sends the form of a page that was opened.</summary>
    public async Task<Seen> SendAsync(Seen page, string path, params (string Name, string Value)[] answers)
    {
        using var form = new FormUrlEncodedContent(
            Fields(page).Concat(answers.Select(answer => KeyValuePair.Create(answer.Name, answer.Value))));
        return await PostAsync(path, form);
    }

    /// <summary>Opens the page and sends its form with a file.</summary>
    public async Task<Seen> UploadAsync(string path, string name, byte[] file)
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(file), name, "file.csv" } };
        foreach (var (field, value) in Fields(await OpenAsync(path)))
            form.Add(new StringContent(value), field);
        return await PostAsync(path, form);
    }

    static IEnumerable<KeyValuePair<string, string>> Fields(Seen page)
    {
        var hidden = Hidden().Matches(page.Main).Select(field => field.Value)
            .Select(field => KeyValuePair.Create(Name()
                .Match(field).Groups[1].Value, WebUtility.HtmlDecode(Value().Match(field).Groups[1].Value)));
        // Every form of the page has a token; one is sent.
        var token = hidden.FirstOrDefault(field => field.Key == Antiforgery);
        return hidden.Where(field => field.Key != Antiforgery).Concat(token.Key is null ? [] : [token]);
    }

    async Task<Seen> PostAsync(string path, HttpContent form)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = form };
        // A server that refuses a body for its size closes the connection, which may be in the middle of the sending.
        request.Headers.ExpectContinue = form.Headers.ContentLength > 1_000_000;
        using var answer = await _http.SendAsync(request);
        return await Seen.FromAsync(answer);
    }

    public void Dispose() => _http.Dispose();

    [GeneratedRegex("<input[^>]*type=\"hidden\"[^>]*>")]
    private static partial Regex Hidden();

    [GeneratedRegex(" name=\"([^\"]*)\"")]
    private static partial Regex Name();

    [GeneratedRegex(" value=\"([^\"]*)\"")]
    private static partial Regex Value();
}
