using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Notifications.Sealing;

static class SealingSetup
{
    /// <summary>What is said of people is sealed in the database and in files. To be called after the database is added.</summary>
    public static void AddSealing(this WebApplicationBuilder builder)
    {
        builder.AddKeyRing("notifications");
        builder.Services.AddSingleton<KeyWrap>();
        builder.Services.AddSingleton<SealingInterceptor>();
        builder.Services.ConfigureDbContext<NotificationsDbContext>((services, options) =>
            options.AddInterceptors(services.GetRequiredService<SealingInterceptor>(), KeysToOpen.All));
        builder.Services.AddSingleton<MatchingSecret>().AddHostedService(services => services.GetRequiredService<MatchingSecret>());
        builder.Services.AddSingleton(services => services.GetRequiredService<MatchingSecret>().ToKeys());
        builder.Services.AddHostedService<RewrapWorker>();
    }
}
