using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.ServiceDefaults.Notices;

public static class NoticesSetup
{
    /// <summary>The worker that reminds of this service's deadlines.</summary>
    public static void AddReminders<TWorker>(this WebApplicationBuilder builder)
        where TWorker : class, IHostedService
    {
        builder.Services.AddSingleton(Reminders.Of(builder.Configuration));
        builder.Services.TryAddSingleton(WorkingDays.EnglandAndWales);
        builder.Services.AddHostedService<TWorker>();
    }
}
