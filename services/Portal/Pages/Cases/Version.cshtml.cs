using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Portal.Pages.Notify;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Cases;

/// <summary>What a notification said in one version, beside the one before. The service writes down who read it.</summary>
[Authorize(Policies.NotificationReader)]
public class VersionPage(NotificationsClient notifications, AreaRegister areas) : RecordPage<NotificationVersionDetails>
{
    [FromRoute]
    public Guid NotificationId { get; set; }

    [FromRoute]
    public int Number { get; set; }

    public NotificationVersionDetails Shown => Record;

    public IReadOnlyList<ChangedGroup> Changes =>
        Shown.Before is null ? [] : Differences.Between(Shown.Before, Shown.Content, areas);

    public IEnumerable<Group> Groups => Summary.Of(Shown.Content, areas, Shown.NotAsked).Select(group => group.WithoutLinks());

    public void OnGet()
    {
    }

    protected override Task<NotificationVersionDetails?> FindAsync(CancellationToken ct) =>
        notifications.VersionAsync(NotificationId, Number, ct);
}
