using System.Net;
using System.Net.Security;
using System.Text.Json;
using System.Text.RegularExpressions;
using Safeguarding.AppHost;
using Safeguarding.TestKit;

namespace Safeguarding.EndToEnd.Tests;

/// <summary>A person's browser without its screen: keeps cookies, follows redirects, fills forms in, and remembers every address.</summary>
sealed partial class Visitor : IDisposable
{
    readonly HttpClient _http;
    readonly Uri _portal;

    /// <param name="trusts">What the browser takes for the site's certificate, where it is one of the test's own.</param>
    public Visitor(Uri portal, RemoteCertificateValidationCallback? trusts = null)
    {
        _portal = portal;
        _http = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            SslOptions = { RemoteCertificateValidationCallback = trusts },
        });
        _http.DefaultRequestHeaders.Accept.ParseAdd("text/html");
    }

    /// <summary>Every address it went to, those that it was sent to among them.</summary>
    public HashSet<Uri> Visited { get; } = [];

    /// <param name="name">Someone of samples/demo-people.json, by the address's part before the @.</param>
    public async Task SignInAsync(string name)
    {
        var person = JsonSerializer.Deserialize<List<Person>>(
            await File.ReadAllTextAsync(Path.Combine(Checkout.Samples, "demo-people.json")), JsonSerializerOptions.Web)!
            .Single(known => known.Email.StartsWith(name + "@", StringComparison.Ordinal));
        var form = await OpenAsync("dashboard");
        form = await SendAsync("sign-in", form, ("email", person.Email), ("password", person.Password));
        await SendAsync("sign-in/code", form, ("code", AuthenticatorApp.Code(person.TotpSecret!)));
    }

    public Task<string> OpenAsync(string path) => GoAsync(new HttpRequestMessage(HttpMethod.Get, new Uri(_portal, path)));

    /// <summary>Opens the page and presses the button of its form.</summary>
    public async Task<string> PressAsync(string path, params (string Name, string Value)[] answers) =>
        await SendAsync(path, await OpenAsync(path), answers);

    /// <summary>Fills in a page that was opened.</summary>
    public Task<string> SendAsync(string path, string page, params (string Name, string Value)[] answers) =>
        PostAsync(path, new FormUrlEncodedContent(HiddenIn(page)
            .Concat(answers.Select(answer => KeyValuePair.Create(answer.Name, answer.Value)))));

    /// <summary>Opens the page and sends its form with a file.</summary>
    public async Task<string> UploadAsync(string path, string name, byte[] file)
    {
        var form = new MultipartFormDataContent { { new ByteArrayContent(file), name, "file.csv" } };
        foreach (var (field, value) in HiddenIn(await OpenAsync(path)))
            form.Add(new StringContent(value), field);
        return await PostAsync(path, form);
    }

    public void Dispose() => _http.Dispose();

    Task<string> PostAsync(string path, HttpContent form) =>
        GoAsync(new HttpRequestMessage(HttpMethod.Post, new Uri(_portal, path)) { Content = form });

    static IEnumerable<KeyValuePair<string, string>> HiddenIn(string page)
    {
        // The frame around it has forms of its own.
        var main = page[page.IndexOf("<main", StringComparison.Ordinal)..];
        // Every form of the page has the same token.
        return Hidden().Matches(main).Select(field => KeyValuePair.Create(
            WebUtility.HtmlDecode(Name().Match(field.Value).Groups[1].Value),
            WebUtility.HtmlDecode(Value().Match(field.Value).Groups[1].Value))).DistinctBy(field => field.Key);
    }

    async Task<string> GoAsync(HttpRequestMessage request)
    {
        while (true)
        {
            Visited.Add(request.RequestUri!);
            using var answer = await _http.SendAsync(request);
            request.Dispose();
            if (answer.Headers.Location is not { } location)
                return answer.IsSuccessStatusCode ? await answer.Content.ReadAsStringAsync()
                    : throw new InvalidOperationException($"{request.RequestUri} answered {(int)answer.StatusCode}.");
            request = new HttpRequestMessage(HttpMethod.Get, new Uri(request.RequestUri!, location));
        }
    }

    sealed record Person(string Email, string Password, string? TotpSecret);

    [GeneratedRegex("<input[^>]*type=\"hidden\"[^>]*>")]
    private static partial Regex Hidden();

    [GeneratedRegex(" name=\"([^\"]*)\"")]
    private static partial Regex Name();

    [GeneratedRegex(" value=\"([^\"]*)\"")]
    private static partial Regex Value();
}
