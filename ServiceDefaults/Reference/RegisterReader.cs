using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Safeguarding.ServiceDefaults.Work;

namespace Safeguarding.ServiceDefaults.Reference;

/// <summary>
/// Brings the service's copy of the register into this process: at its start, when a change arrives here, and soon after one has arrived at
/// another instance.
/// </summary>
sealed class RegisterReader<TDbContext>(WorkerContext context, AreaRegister register, Signal<RegisterEntry> signal)
    : Worker(context, TimeSpan.FromSeconds(15), signal)
    where TDbContext : DbContext
{
    protected override async Task<bool> RoundAsync(IServiceProvider services, CancellationToken ct)
    {
        register.Learn(await services.GetRequiredService<TDbContext>().ChangedBodiesAsync(ct));
        return false;
    }
}
