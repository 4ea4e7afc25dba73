using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Safeguarding.Portal.Tests;

/// <summary>Stands where a service would, and answers with what reached it: all the gateway has to get right.</summary>
public sealed class EchoService : IAsyncDisposable
{
    readonly string _name;
    WebApplication _app;

    EchoService(string name, string address) => (_name, _app) = (name, Build(name, address));

    /// <summary>The last request that reached it.</summary>
    public Echo? Last { get; private set; }

    /// <summary>What it says of itself.</summary>
    public string Health { get; set; } = "Healthy";

    /// <summary>What whoever asked for it last wants of the connection.</summary>
    public string HealthConnection { get; private set; } = "";

    public string Address => _app.Urls.First();

    public static async Task<EchoService> StartAsync(string name)
    {
        var service = new EchoService(name, "http://127.0.0.1:0");
        await service._app.StartAsync();
        return service;
    }

    public Task StopAsync() => _app.StopAsync();

    public async Task StartAgainAsync()
    {
        var address = Address;
        await _app.DisposeAsync();
        _app = Build(_name, address);
        await _app.StartAsync();
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    WebApplication Build(string name, string address)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls(address);
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.MapGet("/health", (HttpRequest request) =>
        {
            HealthConnection = request.Headers.Connection.ToString();
            return new { status = Health };
        });
        app.Map("/{**path}", async (HttpContext context) =>
        {
            // What a service says of its own pages must not weaken what the gateway says.
            context.Response.Headers.ContentSecurityPolicy = "default-src *";
            using var body = new StreamReader(context.Request.Body);
            var request = context.Request;
            var headers = request.Headers.ToDictionary(header => header.Key, header =>
                header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
            return Last = new Echo(name, request.Method, request.Path + request.QueryString, headers, await body.ReadToEndAsync());
        });
        return app;
    }
}
