using System.Security.Claims;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Safeguarding.TestKit;

/// <summary>
/// An OpenID Connect provider that signs whoever the test asks for: services trust any issuer they are configured with, so a service's
/// own tests need not run Identity. The end-to-end tests do.
/// </summary>
public sealed class TestIssuer : IAsyncDisposable
{
    readonly ECDsaSecurityKey _key = new(
        System.Security.Cryptography.ECDsa.Create(System.Security.Cryptography.ECCurve.NamedCurves.nistP256))
    {
        KeyId = Guid.NewGuid().ToString("N"),
    };
    readonly WebApplication _app;

    TestIssuer()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        _app = builder.Build();
        _app.MapGet("/.well-known/openid-configuration", () =>
            new { issuer = Address, jwks_uri = $"{Address}jwks", authorization_endpoint = $"{Address}authorize" });
        _app.MapGet("/jwks", () =>
        {
            var key = JsonWebKeyConverter.ConvertFromECDsaSecurityKey(_key);
            return Results.Json(new
            {
                keys = new[] { new { kty = key.Kty, crv = key.Crv, x = key.X, y = key.Y, kid = key.Kid, use = "sig",
                alg = "ES256" } }
            });
        });
    }

    public string Address => _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First() + "/";

    public static async Task<TestIssuer> StartAsync()
    {
        var issuer = new TestIssuer();
        await issuer._app.StartAsync();
        return issuer;
    }

    public string TokenFor(Person person, string audience, TimeSpan? lifetime = null) =>
        new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Address,
            Audience = audience,
            TokenType = "at+jwt",
            Subject = new ClaimsIdentity(person.Claims()),
            IssuedAt = DateTime.UtcNow.AddMinutes(-60),
            NotBefore = DateTime.UtcNow.AddMinutes(-60),
            Expires = DateTime.UtcNow + (lifetime ?? TimeSpan.FromHours(1)),
            SigningCredentials = new SigningCredentials(_key, SecurityAlgorithms.EcdsaSha256),
        });

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();
}
