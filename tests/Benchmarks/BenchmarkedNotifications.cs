using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications;
using Safeguarding.Notifications.Sealing;
using Safeguarding.TestKit;

namespace Safeguarding.Benchmarks;

/// <summary>The service in this process. Without seals, which no setting can take from it, it also makes no keys.</summary>
sealed class BenchmarkedNotifications(bool seals)
    : ServiceApp<NotificationsDbContext>("notifications", "notifications-db", typeof(IncidentNotified), typeof(NotificationWithdrawn))
{
    // Rows then stand without the key that they point to.
    protected override IEnumerable<KeyValuePair<string, string>> Settings => seals ? [] :
    [
        new("ConnectionStrings:notifications-db", $"Data Source={Path.Combine(Folder, "notifications-db")}.db;Foreign Keys=False"),
    ];

    protected override void Configure(IServiceCollection services)
    {
        if (!seals)
            services.RemoveAll<SealingInterceptor>().AddSingleton<SealingInterceptor, Unsealed>();
    }

    sealed class Unsealed(KeyWrap wrap) : SealingInterceptor(wrap)
    {
        protected override Task<string> SealAsync(DbContext db, EntityEntry<SealedRow> row, string field, CancellationToken ct) =>
            Task.FromResult(row.Entity.TextOf(field));
    }
}
