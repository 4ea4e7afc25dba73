using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Safeguarding.ServiceDefaults.Deployment;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Observability;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.ServiceDefaults;

public static class ServiceDefaultsExtensions
{
    /// <summary>What every business service shares: the platform's defaults, and access tokens as the only way in.</summary>
    public static WebApplicationBuilder AddServiceDefaults(this WebApplicationBuilder builder, string service, string[] args)
    {
        DemoClock.AddTo(builder);
        builder.AddPlatformDefaults(service, args);
        builder.AddTokenChecks(service);
        return builder;
    }

    /// <summary>
    /// Telemetry, health, policies, problem details, JSON, reference data. How people or programs sign in is left to the caller.
    /// </summary>
    public static WebApplicationBuilder AddPlatformDefaults(this WebApplicationBuilder builder, string service, string[] args)
    {
        builder.Services.AddSingleton(new ServiceIdentity(service));
        builder.Services.AddSingleton(StartMode.From(args));
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(services => AreaRegister.OfReferenceFiles(services.GetRequiredService<TimeProvider>()));
        builder.AddTelemetry(service);
        builder.AddHealth();
        builder.AddPolicies(service);
        builder.AddHttpDefaults();
        builder.Services.AddServiceDiscovery();
        builder.Services.ConfigureHttpClientDefaults(client => client.AddServiceDiscovery());
        return builder;
    }

    /// <summary>
    /// The request pipeline of every API, in the one order that works: errors, who, may they, what they say, then the endpoints.
    /// </summary>
    public static WebApplication UseServiceDefaults(this WebApplication app)
    {
        // The gateway may be on this machine.
        KnownProxies.From(app.Configuration).Use(app, trustsThisMachine: true);
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.UseHeadAsGet();
        app.UseCleanQueries();
        app.UseRouting();
        app.UseMethodsAllowed();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseJsonBodies();
        app.MapHealth();
        return app;
    }
}
