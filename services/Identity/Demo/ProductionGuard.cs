using Microsoft.EntityFrameworkCore;
using Safeguarding.ServiceDefaults.Deployment;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.ServiceDefaults.Work;

namespace Safeguarding.Identity.Demo;

/// <summary>
/// Where people are real neither start nor deploy step goes past here where anyone could sign in with what is published, or over plain
/// HTTP.
/// </summary>
sealed class ProductionGuard(
    DemoSettings demo, IdentitySettings identity, IConfiguration configuration, IHostEnvironment environment, IServiceScopeFactory scopes,
    ILogger<ProductionGuard> logger) : IHostedService, ISeed
{
    static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    public async Task StartAsync(CancellationToken ct)
    {
        while (true)
        {
            try
            {
                await CheckAsync(ct);
                return;
            }
            catch (Exception exception) when (DatabaseTrouble.Is(exception))
            {
                logger.LogWarning("The start waits for its database: {ExceptionType}", exception.GetBaseException().GetType().Name);
                await Task.Delay(Pause, ct);
            }
        }
    }

    public Task SeedAsync(CancellationToken ct) => CheckAsync(ct);

    public Task StopAsync(CancellationToken ct) => Task.CompletedTask;

    async Task CheckAsync(CancellationToken ct)
    {
        if (environment.HoldsNothingReal())
            return;
        CheckSettings();

        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<IdentityDbContext>();
        if (await db.People.AnyAsync(person => person.IsDemo, ct) || await db.Clients.AnyAsync(client => client.IsDemo, ct))
            throw new InvalidOperationException(
                "This database holds demo people or clients, whose passwords are published. Production starts only on a database that "
                + "never held them.");
    }

    void CheckSettings()
    {
        if (demo.Any)
            throw new InvalidOperationException(
                "Settings Demo:People and Demo:Clients must not be given in production: their passwords are published.");
        if (identity.Issuer.Scheme != Uri.UriSchemeHttps)
            throw new InvalidOperationException("Setting Identity:Issuer must be an https address in production.");
        _ = PortalClient.Secret(configuration, environment);
    }
}
