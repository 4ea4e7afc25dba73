using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Safeguarding.Portal.Gateway;

static class GatewaySetup
{
    public static void AddGateway(this WebApplicationBuilder builder)
    {
        builder.Services.AddOptions<GatewaySettings>().BindConfiguration("Gateway").ValidateDataAnnotations().ValidateOnStart();
        var settings = builder.Configuration.GetSection("Gateway").Get<GatewaySettings>() ?? new GatewaySettings();
        builder.Services.Configure<KestrelServerOptions>(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = settings.MaxRequestBytes;
        });
        builder.Services.AddRateLimits(settings);
        builder.Services.AddHostedService<ProxyGuard>();
        builder.Services.AddReverseProxy().LoadFromMemory(
            Routes.Of(Backend.All, settings), Routes.Clusters(Backend.All, builder.Configuration, settings));

        builder.Services.AddHttpClient(nameof(BackendHealth), client =>
        {
            client.Timeout = TimeSpan.FromSeconds(3);
            // A connection that is kept ends in an exception when its handler's time is over: of an idle portal nothing is to be seen.
            client.DefaultRequestHeaders.ConnectionClose = true;
        });
        var health = builder.Services.AddHealthChecks();
        foreach (var backend in Backend.All)
            health.AddTypeActivatedCheck<BackendHealth>(backend.Name, backend);
    }

    public static void MapGateway(this WebApplication app) => app.MapReverseProxy(proxy =>
    {
        proxy.Use(SayUnavailable);
        proxy.UseLoadBalancing();
    });

    // A service that cannot be reached is a passing state to the caller, whatever the reason: wait, then ask again.
    static async Task SayUnavailable(HttpContext context, RequestDelegate next)
    {
        await next(context);
        if (context.GetForwarderErrorFeature() is not null && context.Response is { HasStarted: false, StatusCode: 502 or 503 or 504 })
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            context.Response.Headers.RetryAfter = "5";
        }
    }
}
