using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Yarp.ReverseProxy.Forwarder;

namespace Safeguarding.Portal.Tests;

/// <summary>
/// Ends TLS with a certificate of its own and passes everything on in clear, adding
/// where it came from as a load balancer does: behind what the client
/// may have claimed. All tests come from one machine, so a header tells the proxy which address to take them for.
/// </summary>
public sealed class TlsProxy : IAsyncDisposable
{
    const string Name = "CN=safeguarding.example";
    const string From = "Test-Comes-From";

    readonly WebApplication _app;

    TlsProxy(WebApplication app) => _app = app;

    public static async Task<TlsProxy> StartAsync(Uri behind)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel =>
            kestrel.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(Certificate())));
        builder.Logging.ClearProviders();
        builder.Services.AddHttpForwarder();
        var app = builder.Build();
        var forwarder = app.Services.GetRequiredService<IHttpForwarder>();
        var http = new HttpMessageInvoker(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false });
        app.Map("/{**path}", async (HttpContext context) =>
        {
            await forwarder.SendAsync(context, behind.ToString(), http, ForwarderRequestConfig.Empty, (from, to) =>
            {
                to.Headers.Remove(From);
                to.Headers.Host = from.Request.Host.Value;
                to.Headers.TryAddWithoutValidation("X-Forwarded-For", from.Request.Headers[From].ToString());
                to.Headers.TryAddWithoutValidation("X-Forwarded-Proto", from.Request.Scheme);
                return ValueTask.CompletedTask;
            });
        });
        await app.StartAsync();
        return new TlsProxy(app);
    }

    /// <summary>A client with this address.</summary>
    public HttpClient Client(string address)
    {
        var client = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            SslOptions = { RemoteCertificateValidationCallback = (_, shown, _, _) => shown?.Subject == Name },
        })
        { BaseAddress = new Uri(_app.Urls.First()) };
        client.DefaultRequestHeaders.Add(From, address);
        client.DefaultRequestHeaders.Host = "safeguarding.example";
        return client;
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    static X509Certificate2 Certificate()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest(Name, key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var made = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pfx), null);
    }
}
