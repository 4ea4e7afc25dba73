using System.Text.Json;

namespace Safeguarding.Identity.Tests.Server;

public class DiscoveryTests(IdentityApp app)
{
    [Fact]
    public async Task Services_inside_fetch_the_keys_inside_and_browsers_are_sent_to_the_public_origin()
    {
        var document = await DocumentAsync();

        Assert.Equal(IdentityApp.Issuer, document.GetProperty("issuer").GetString());
        Assert.Equal($"{app.Address}.well-known/jwks", document.GetProperty("jwks_uri").GetString());
        Assert.Equal($"{app.Address}connect/token", document.GetProperty("token_endpoint").GetString());
        Assert.Equal($"{IdentityApp.Issuer}connect/authorize", document.GetProperty("authorization_endpoint").GetString());
        Assert.Equal($"{IdentityApp.Issuer}connect/logout", document.GetProperty("end_session_endpoint").GetString());
    }

    [Fact]
    public async Task Through_the_gateway_every_address_is_public()
    {
        var document = await DocumentAsync(("X-Forwarded-Host", "localhost:8080"), ("X-Forwarded-Proto", "http"));

        var addresses = document.EnumerateObject()
            .Where(entry => entry.Name.EndsWith("_endpoint", StringComparison.Ordinal) || entry.Name == "jwks_uri");
        Assert.All(addresses, address => Assert.StartsWith(IdentityApp.Issuer, address.Value.GetString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_offered_is_what_is_meant()
    {
        var document = await DocumentAsync();

        Assert.Equal(["authorization_code", "client_credentials", "refresh_token"], List(document, "grant_types_supported"));
        Assert.Equal(["S256"], List(document, "code_challenge_methods_supported"));
        Assert.Superset(new HashSet<string> { "notifications", "local-inquiries", "national-panel", "dissemination" },
            List(document, "scopes_supported").ToHashSet());
    }

    static IEnumerable<string> List(JsonElement document, string name) =>
        document.GetProperty(name).EnumerateArray().Select(entry => entry.GetString()!).Order(StringComparer.Ordinal);

    async Task<JsonElement> DocumentAsync(params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/.well-known/openid-configuration");
        foreach (var (name, value) in headers)
            request.Headers.Add(name, value);
        using var answer = await app.Client().SendAsync(request);
        return JsonSerializer.Deserialize<JsonElement>(await answer.Content.ReadAsStringAsync());
    }
}
