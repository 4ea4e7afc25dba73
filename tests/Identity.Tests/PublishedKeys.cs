using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Safeguarding.Identity.Tests;

/// <summary>Checks a token as a service does: with the keys that are published, and nothing else known.</summary>
static class PublishedKeys
{
    public static async Task<TokenValidationResult> CheckAsync(this HttpClient http, string token, string audience) =>
        await new JsonWebTokenHandler().ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuer = IdentityApp.Issuer,
            ValidAudience = audience,
            ValidTypes = ["at+jwt"],
            IssuerSigningKeys = await http.KeysAsync(),
        });

    public static async Task<IReadOnlyList<SecurityKey>> KeysAsync(this HttpClient http) =>
        [.. new JsonWebKeySet(await http.GetStringAsync(new Uri("/.well-known/jwks", UriKind.Relative))).GetSigningKeys()];
}
