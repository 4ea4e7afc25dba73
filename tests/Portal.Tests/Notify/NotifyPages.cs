using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Tests;
using Safeguarding.TestKit;
using Incidents = Safeguarding.Notifications.Tests.Given;

namespace Safeguarding.Portal.Tests.Notify;

/// <summary>The portal in front of the real notifications service.</summary>
public sealed class NotifyPages(NotificationsApp notifications) : IDisposable
{
    public NotificationsApp Notifications => notifications;

    public PortalHost Portal { get; } = new(new Dictionary<string, string>
    {
        ["notifications"] = notifications.Anonymous().BaseAddress!.ToString(),
    });

    public Visitor As(Person person) => Portal.VisitorAs(person, notifications.TokenFor(person));

    /// <summary>A notifier of Leeds, a new one each time.</summary>
    public Visitor Amira() => As(People.NotifierOf(People.Leeds));

    /// <summary>A draft of Leeds with this content; its address.</summary>
    public async Task<(Guid Id, string Path)> DraftAsync(NotificationContent? content = null)
    {
        var id = Guid.CreateVersion7();
        await (await notifications.Notifier().PutJsonAsync($"/api/notifications/drafts/{id}", content ?? new NotificationContent()))
            .ReadAsync<NotificationDraft>();
        return (id, $"/notify/{id}");
    }

    /// <summary>A draft that could be sent, each of its people with an id.</summary>
    public Task<(Guid Id, string Path)> CompleteAsync(Func<NotificationContent, NotificationContent>? change = null)
    {
        var request = Incidents.Notification();
        var content = new NotificationContent
        {
            Kind = request.Kind,
            AreaCode = request.AreaCode,
            BecameAwareOn = request.BecameAwareOn,
            Incident = request.Incident,
            Children = [.. request.Children!.Select(child => child with { Id = Guid.CreateVersion7() })],
            Adults = [.. request.Adults!.Select(adult => adult with { Id = Guid.CreateVersion7() })],
            Narrative = request.Narrative,
            ImmediateActions = request.ImmediateActions,
            MediaInterest = request.MediaInterest,
            Contact = request.Contact,
        };
        return DraftAsync(change is null ? content : change(content));
    }

    public async Task<NotificationContent> ContentAsync(Guid id) =>
        (await notifications.Notifier().GetAsync<NotificationDraft>($"/api/notifications/drafts/{id}")).Content;

    public void Dispose() => Portal.Dispose();
}
