using Safeguarding.Contracts;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Contracts.Notifications;
using Safeguarding.LocalInquiries.Tests;
using Safeguarding.Notifications.Tests;
using Safeguarding.TestKit;
using Incidents = Safeguarding.Notifications.Tests.Given;

namespace Safeguarding.Access.Tests.Areas;

/// <summary>Notifications with their local inquiries; what one service publishes is carried to the other.</summary>
sealed class AreaRecords(NotificationsApp notifications, LocalInquiriesApp inquiries)
{
    public async Task<IncidentNotified> OpenAsync(string area, DateOnly happened, Person notifier)
    {
        var request = (Incidents.Notification() with { AreaCode = area, BecameAwareOn = happened })
            .With(incident => incident with { Date = Incidents.On(happened) })
            .WithChild(child => child with { BirthDate = new DateOnly(2017, 1, 1) });
        await (await notifications.SignedInAs(notifier).PostJsonAsync("/api/notifications", request)).ReadAsync<NotificationReceipt>();
        var told = await notifications.Bus.PublishedAsync<IncidentNotified>(told => told.NotificationId == request.Id);
        await inquiries.Bus.DeliverAsync(told);
        return told;
    }

    public async Task TellAsync<T>(T message)
        where T : class
    {
        await notifications.Bus.DeliverAsync(message);
        await inquiries.Bus.DeliverAsync(message);
    }

    /// <summary>What the person is answered who asks for the notification and for its inquiry.</summary>
    public async Task<(int Notification, int Inquiry)> AskAsync(Guid notificationId, Person person) => (
        await StatusAsync(notifications.SignedInAs(person), $"/api/notifications/{notificationId}"),
        await StatusAsync(inquiries.SignedInAs(person), $"/api/local-inquiries/by-notification/{notificationId}"));

    public static Person PersonOf(string body, Agency agency) =>
        new($"Person of {body}", null, Codes.Of(agency), agency == Agency.LocalAuthority ? "notifier" : "partner") { Body = body };

    public static CaseAreaChanged Given(Guid notificationId, string? area, int version) => new()
    {
        CaseId = notificationId,
        NotificationId = notificationId,
        Version = version,
        GivenToAreaCode = area,
        ChangedAt = DateTime.UtcNow,
    };

    static async Task<int> StatusAsync(HttpClient client, string address)
    {
        using (client)
            return (int)(await client.GetAsync(address)).StatusCode;
    }
}
