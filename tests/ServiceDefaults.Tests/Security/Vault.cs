using System.Net;
using System.Security.Cryptography.X509Certificates;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Security.KeyVault.Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Safeguarding.ServiceDefaults.Tests.Security;

/// <summary>
/// As much of a key vault's protocol as a certificate is fetched by, over TLS: who comes without a token is told where to get one, the
/// certificate names its secret, and that holds it with its private key.
/// </summary>
sealed class Vault : IAsyncDisposable
{
    /// <summary>A version of this name is one that the vault gives to nobody.</summary>
    public const string Disabled = "disabled";

    const string Password = "a-token";
    readonly WebApplication _app;

    Vault(X509Certificate2 own, IReadOnlyDictionary<string, byte[]> versions)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(own)));
        _app = builder.Build();
        _app.Use(AskForTokenAsync);
        _app.MapGet("/certificates/{name}/{version?}", (string name, string? version) =>
        {
            var key = version is { Length: > 0 } ? version : versions.Keys.Last();
            return key == Disabled || !versions.TryGetValue(key, out var file)
                ? Results.Json(new { error = new { code = "Forbidden" } }, statusCode: 403)
                : Results.Json(new
                {
                    id = $"{Address}certificates/{name}/{key}",
                    sid = $"{Address}secrets/{name}/{key}",
                    cer = Convert.ToBase64String(X509CertificateLoader.LoadPkcs12(file, null).RawData),
                    attributes = new { enabled = true },
                });
        });
        _app.MapGet("/certificates/{name}/versions", (string name) => Results.Json(new
        {
            value = versions.Keys.Select(version => new
            {
                id = $"{Address}certificates/{name}/{version}",
                attributes = new { enabled = version != Disabled },
            }),
        }));
        _app.MapGet("/secrets/{name}/{version}", (string name, string version) => Results.Json(new
        {
            id = $"{Address}secrets/{name}/{version}",
            value = Convert.ToBase64String(versions[version]),
            contentType = "application/x-pkcs12",
        }));
    }

    public Uri Address => new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First() + "/");

    /// <param name="own">What it shows to its callers.</param>
    /// <param name="versions">PKCS#12 files of the one certificate, the newest last.</param>
    public static async Task<Vault> StartAsync(X509Certificate2 own, IReadOnlyDictionary<string, byte[]> versions)
    {
        var vault = new Vault(own, versions);
        await vault._app.StartAsync();
        return vault;
    }

    /// <summary>The library's own client, which trusts this vault and need not sign in elsewhere.</summary>
    public static CertificateClient Connect(Uri address)
    {
        // Lives as long as the client.
        var trusting = new HttpClientHandler
        {
            ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator,
        };
        return new CertificateClient(address, new Token(), new CertificateClientOptions
        {
            DisableChallengeResourceVerification = true,
            Transport = new HttpClientTransport(trusting),
            Retry = { MaxRetries = 0 },
        });
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    Task AskForTokenAsync(HttpContext context, RequestDelegate next)
    {
        if (context.Request.Headers.Authorization == $"Bearer {Password}")
            return next(context);
        context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        context.Response.Headers.WWWAuthenticate = $"Bearer authorization=\"{Address}tenant\", resource=\"https://vault.azure.net\"";
        return Task.CompletedTask;
    }

    sealed class Token : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new(Password, DateTimeOffset.UtcNow.AddHours(1));

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            ValueTask.FromResult(GetToken(requestContext, cancellationToken));
    }
}
