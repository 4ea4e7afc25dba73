using Safeguarding.Contracts.Notifications;
using Safeguarding.LocalInquiries.Tests;
using Safeguarding.NationalPanel.Tests;
using Safeguarding.Notifications.Tests;
using Safeguarding.TestKit;
using Incidents = Safeguarding.Notifications.Tests.Given;

namespace Safeguarding.Portal.Tests.Areas;

/// <summary>The portal in front of all four services; what one publishes a test carries to the other.</summary>
public sealed class CasePages(NotificationsApp notifications, LocalInquiriesApp inquiries, PanelApp panel, LibraryApp library) : IDisposable
{
    public NotificationsApp Notifications => notifications;

    public LocalInquiriesApp Inquiries => inquiries;

    public PanelApp Panel => panel;

    public PortalHost Portal { get; } = new(new Dictionary<string, string>
    {
        ["notifications"] = notifications.Anonymous().BaseAddress!.ToString(),
        ["local-inquiries"] = inquiries.Anonymous().BaseAddress!.ToString(),
        ["national-panel"] = panel.Anonymous().BaseAddress!.ToString(),
        ["dissemination"] = library.Anonymous().BaseAddress!.ToString(),
    });

    public Visitor As(Person person) => Portal.VisitorAs(person, TokenOfService.Join(
        ("notifications", notifications.TokenFor(person)), ("local-inquiries", inquiries.TokenFor(person)),
        ("national-panel", panel.TokenFor(person)), ("dissemination", library.TokenFor(person))));

    /// <summary>A draft of Leeds on which its partners were asked to comment.</summary>
    public async Task<Guid> SharedDraftAsync()
    {
        var id = Guid.CreateVersion7();
        var draft = new NotificationContent { Kind = IncidentKind.SeriousHarm, BecameAwareOn = Incidents.Today };
        await (await notifications.Notifier().PutJsonAsync($"/api/notifications/drafts/{id}", draft)).ReadAsync<NotificationDraft>();
        await notifications.Notifier().PostJsonAsync($"/api/notifications/drafts/{id}/sharing", new { });
        return id;
    }

    /// <summary>What the other services hear of a notification that was sent.</summary>
    public async Task<IncidentNotified> NotifiedAsync(Func<SendNotificationRequest, SendNotificationRequest>? change = null)
    {
        var request = Incidents.Notification();
        var receipt = await notifications.SendAsync(change is null ? request : change(request));
        return await notifications.Bus.PublishedAsync<IncidentNotified>(told => told.NotificationId == receipt.Id);
    }

    public void Dispose() => Portal.Dispose();
}
