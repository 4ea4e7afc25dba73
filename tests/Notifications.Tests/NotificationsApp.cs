using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Tests;
using Safeguarding.TestKit;

[assembly: AssemblyFixture(typeof(NotificationsApp))]

namespace Safeguarding.Notifications.Tests;

public sealed class NotificationsApp()
    : ServiceApp<NotificationsDbContext>("notifications", "notifications-db", typeof(IncidentNotified), typeof(NotificationWithdrawn),
        typeof(NotificationAmended), typeof(NotificationDeescalated), typeof(NotificationsLinked), typeof(NotificationsUnlinked))
{
    /// <summary>The council of Leeds, whose area the given notifications are for.</summary>
    public HttpClient Notifier() => SignedInAs(People.NotifierOf(People.Leeds));

    /// <summary>Sends what must be accepted.</summary>
    public async Task<NotificationReceipt> SendAsync(SendNotificationRequest request) =>
        await (await Notifier().PostJsonAsync("/api/notifications", request)).ReadAsync<NotificationReceipt>();
}
