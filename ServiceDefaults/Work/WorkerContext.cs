using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace Safeguarding.ServiceDefaults.Work;

/// <summary>What every worker needs.</summary>
public sealed record WorkerContext(IServiceScopeFactory Scopes, TimeProvider Clock, ILoggerFactory Loggers);

static class WorkSetup
{
    public static void AddWork(this IServiceCollection services)
    {
        services.TryAddSingleton<WorkerContext>();
        services.TryAddSingleton(typeof(Signal<>));
    }
}
