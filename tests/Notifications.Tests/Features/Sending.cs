using Microsoft.Extensions.DependencyInjection;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Features;
using Safeguarding.Notifications.Model;
using Safeguarding.Notifications.Rules;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.TestKit;

namespace Safeguarding.Notifications.Tests.Features;

/// <summary>Sends with references of the test's choice, for the one thing that HTTP cannot bring about: a collision.</summary>
static class Sending
{
    public static async Task With(NotificationsApp app, NewReference newReference, SendNotificationRequest request)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var user = new CurrentUser { Id = "test", Name = "Test", AreaCodes = [People.Leeds] };
        await SendNotification.Handle(
            request, new IfMatch(null), services.GetRequiredService<NotificationRules>(), services.GetRequiredService<NotificationClocks>(),
            services.GetRequiredService<ChildKeys>(), newReference, services.GetRequiredService<NotificationsDbContext>(),
            AreaRegister.OfReferenceFiles(), user, TimeProvider.System, TestContext.Current.CancellationToken);
    }
}
