using MassTransit;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Data;

namespace Safeguarding.ServiceDefaults.Deployment;

public static class ServiceRunner
{
    /// <summary>Serves, or does what the command line asks (deploy, verify or export the audit) and returns its exit code.</summary>
    public static async Task<int> RunServiceAsync<TDbContext>(this WebApplication app)
        where TDbContext : DbContext
    {
        switch (app.Services.GetRequiredService<StartMode>().Command)
        {
            case StartMode.Deploy:
                await DeployAsync<TDbContext>(app.Services, CancellationToken.None);
                return 0;
            case StartMode.VerifyAudit:
                return await AuditCommands.VerifyAsync<TDbContext>(app.Services, Console.Out);
            case StartMode.ExportAudit:
                return await AuditCommands.ExportAsync<TDbContext>(app.Services, Console.Out);
            default:
                return await ServeAsync(app);
        }
    }

    // 0 looks like a wanted end, and whoever watches the process might not start it again.
    static async Task<int> ServeAsync(WebApplication app)
    {
        var background = app.Services.GetServices<IHostedService>().OfType<BackgroundService>().ToList();
        await app.RunAsync();
        return background.Exists(work => work.ExecuteTask is { IsFaulted: true }) ? 1 : 0;
    }

    /// <summary>
    /// Everything that must exist before any service publishes: the database's schema, seeded data, exchanges, queues and bindings.
    /// </summary>
    public static async Task DeployAsync<TDbContext>(IServiceProvider services, CancellationToken ct)
        where TDbContext : DbContext
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<TDbContext>();
        await SqliteSetup.PrepareAsync(db, ct);
        await db.Database.MigrateAsync(ct);

        foreach (var seed in scope.ServiceProvider.GetServices<ISeed>())
            await seed.SeedAsync(ct);

        // With DeployTopologyOnly (see Bus) a start declares what the bus needs and consumes nothing.
        if (scope.ServiceProvider.GetService<IBusControl>() is { } bus)
        {
            await bus.StartAsync(ct);
            await bus.StopAsync(ct);
        }
    }
}
