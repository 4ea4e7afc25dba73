using System.Net;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using System.Web;
using Microsoft.AspNetCore.WebUtilities;
using Safeguarding.Identity.Demo;
using Safeguarding.TestKit;

namespace Safeguarding.Identity.Tests;

/// <summary>A person's browser at the sign-in pages, and the portal behind it that redeems the code.</summary>
public sealed partial class Browser(HttpClient http, TimeProvider clock)
{
    public const string RedirectUri = IdentityApp.Issuer + "signin-oidc";

    readonly string _verifier = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32));

    public HttpClient Http => http;

    public Task<HttpResponseMessage> GetAsync(string path) => http.GetAsync(new Uri(path, UriKind.RelativeOrAbsolute));

    /// <summary>The page as it is shown.</summary>
    public async Task<string> PageAsync(string path)
    {
        var answer = await GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }

    /// <summary>The address at which the portal begins a sign-in.</summary>
    public string AuthorizeAddress(
        string scope = "openid profile email offline_access notifications identity", params (string Key, string Value)[] more)
    {
        var query = HttpUtility.ParseQueryString("");
        query["client_id"] = "portal";
        query["response_type"] = "code";
        query["redirect_uri"] = RedirectUri;
        query["scope"] = scope;
        query["state"] = "any";
        query["nonce"] = "any";
        query["code_challenge"] = WebEncoders.Base64UrlEncode(SHA256.HashData(System.Text.Encoding.ASCII.GetBytes(_verifier)));
        query["code_challenge_method"] = "S256";
        foreach (var (key, value) in more)
            query[key] = value;
        return $"/connect/authorize?{query}";
    }

    /// <summary>
    /// Signs in as far as it goes: address and password, then the code of the person's app. Answers what the last form answered.
    /// </summary>
    public async Task<HttpResponseMessage> SignInAsync(string email, string password, string? returnUrl = null)
    {
        var answer = await GivePasswordAsync(email, password, returnUrl);
        if (answer.Headers.Location?.ToString() is not { } next || !next.StartsWith("/sign-in/code", StringComparison.Ordinal))
            return answer;
        var step = AuthenticatorApp.StepAt(clock.GetUtcNow());
        var signedIn = await GiveCodeAsync(next, Phone.NextCodeOf(email, clock));
        // A code that ran out on its way, as a slow machine lets it: whoever sees that enters the next one.
        return signedIn.StatusCode == HttpStatusCode.OK && AuthenticatorApp.StepAt(clock.GetUtcNow()) != step
            ? await GiveCodeAsync(next, Phone.NextCodeOf(email, clock))
            : signedIn;
    }

    /// <summary>Opens the sign-in page and sends its form.</summary>
    public async Task<HttpResponseMessage> GivePasswordAsync(string email, string password, string? returnUrl = null)
    {
        var fields = await FormAsync("/sign-in" + (returnUrl is null ? "" : "?returnUrl=" + Uri.EscapeDataString(returnUrl)));
        fields["email"] = email;
        fields["password"] = password;
        return await PostAsync("/sign-in", fields);
    }

    /// <summary>Opens the page of the second step, or of setting up, and sends its form.</summary>
    public async Task<HttpResponseMessage> GiveCodeAsync(string address, string code)
    {
        var fields = await FormAsync(address);
        fields["code"] = code;
        return await PostAsync(address.Split('?')[0], fields);
    }

    /// <summary>The hidden fields of a page's forms; of several with one name the first.</summary>
    public async Task<Dictionary<string, string>> FormAsync(string address)
    {
        var page = await http.GetStringAsync(new Uri(address, UriKind.Relative));
        return HiddenField().Matches(page).Select(tag => tag.Value).DistinctBy(tag => Name().Match(tag).Groups[1].Value).ToDictionary(
            tag => Name().Match(tag).Groups[1].Value, tag => HttpUtility.HtmlDecode(Value().Match(tag).Groups[1].Value));
    }

    public Task<HttpResponseMessage> PostAsync(string path, IEnumerable<KeyValuePair<string, string>> fields) =>
        http.PostAsync(new Uri(path, UriKind.Relative), new FormUrlEncodedContent(fields));

    /// <summary>The whole flow of a demo person, from the portal's redirect to the tokens.</summary>
    internal Task<TokenAnswer> TokensOfAsync(DemoPerson person, string? scope = null) =>
        TokensOfAsync(person.Email, person.Password, scope);

    public async Task<TokenAnswer> TokensOfAsync(string email, string password, string? scope = null)
    {
        var code = await CodeOfAsync(email, password, scope is null ? AuthorizeAddress() : AuthorizeAddress(scope));
        return await RedeemAsync(code);
    }

    public async Task<string> CodeOfAsync(string email, string password, string authorize)
    {
        var asked = await GetAsync(authorize);
        Assert.Equal(HttpStatusCode.Redirect, asked.StatusCode);
        var returnUrl = HttpUtility.ParseQueryString(asked.Headers.Location!.ToString().Split('?', 2)[1])["returnUrl"];
        var signedIn = await SignInAsync(email, password, returnUrl);
        Assert.Equal(HttpStatusCode.Redirect, signedIn.StatusCode);
        return CodeIn(await GetAsync(signedIn.Headers.Location!.ToString()));
    }

    public static string CodeIn(HttpResponseMessage back)
    {
        Assert.StartsWith(RedirectUri, back.Headers.Location?.ToString(), StringComparison.Ordinal);
        return HttpUtility.ParseQueryString(back.Headers.Location!.Query)["code"] ?? throw new InvalidOperationException(
            back.Headers.Location.Query);
    }

    public Task<TokenAnswer> RedeemAsync(string code, string? verifier = null) => http.TokensAsync(
        ("grant_type", "authorization_code"), ("code", code), ("redirect_uri", RedirectUri), ("code_verifier", verifier ?? _verifier),
        ("client_id", "portal"), ("client_secret", ServiceDefaults.Security.PortalClient.DemoSecret));

    public Task<TokenAnswer> RefreshAsync(string refreshToken) => http.TokensAsync(
        ("grant_type", "refresh_token"), ("refresh_token", refreshToken),
        ("client_id", "portal"), ("client_secret", ServiceDefaults.Security.PortalClient.DemoSecret));

    [GeneratedRegex("<input[^>]*type=\"hidden\"[^>]*>")]
    private static partial Regex HiddenField();

    [GeneratedRegex("name=\"([^\"]*)\"")]
    private static partial Regex Name();

    [GeneratedRegex("value=\"([^\"]*)\"")]
    private static partial Regex Value();
}
