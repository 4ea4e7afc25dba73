using System.Net;
using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Safeguarding.Identity.Demo;

namespace Safeguarding.Identity.Tests;

/// <summary>What /connect/token answered.</summary>
public record TokenAnswer(HttpStatusCode Status, JsonElement Body)
{
    public string? Error => Text("error");

    public string AccessToken => Text("access_token") ?? throw new InvalidOperationException($"No token: {Body}");

    public string RefreshToken => Text("refresh_token") ?? throw new InvalidOperationException($"No refresh token: {Body}");

    public string IdentityToken => Text("id_token") ?? throw new InvalidOperationException($"No identity token: {Body}");

    public JsonWebToken Access => new(AccessToken);

    string? Text(string name) => Body.TryGetProperty(name, out var value) ? value.GetString() : null;
}

static class TokenRequests
{
    public static async Task<TokenAnswer> TokensAsync(this HttpClient http, params (string Key, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Key, field.Value)));
        var answer = await http.PostAsync(new Uri("/connect/token", UriKind.Relative), form);
        return new TokenAnswer(answer.StatusCode, JsonSerializer.Deserialize<JsonElement>(await answer.Content.ReadAsStringAsync()));
    }

    public static Task<TokenAnswer> TokenForAsync(this HttpClient http, DemoClient client, string? scope = null, string? secret = null)
    {
        (string, string)[] fields = [("grant_type", "client_credentials"), ("client_id", client.ClientId),
            ("client_secret", secret ?? client.ClientSecret)];
        return http.TokensAsync(scope is null ? fields : [.. fields, ("scope", scope)]);
    }
}
