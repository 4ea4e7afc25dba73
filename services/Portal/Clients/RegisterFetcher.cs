using Safeguarding.Client;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Work;

namespace Safeguarding.Portal.Clients;

/// <summary>Keeps the names and successions of areas that pages show; the portal has neither a database nor a queue of its own.</summary>
sealed class RegisterFetcher(WorkerContext context, AreaRegister register) : Worker(context, TimeSpan.FromSeconds(15))
{
    // What ships with the portal.
    const int Shipped = 1;

    protected override async Task<bool> RoundAsync(IServiceProvider services, CancellationToken ct)
    {
        register.Learn(await services.GetRequiredService<AreasClient>().ChangedAsync(Shipped, ct));
        return false;
    }
}
