using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.Notifications;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Cases;

/// <summary>Asks whether a link is to be taken back, and says what that brings about.</summary>
[Authorize(Policies.CaseReader)]
public class UnlinkPage(NotificationsClient notifications) : RecordPage<NotificationOverview>
{
    [FromRoute]
    public Guid NotificationId { get; set; }

    [FromRoute]
    public Guid Other { get; set; }

    public NotificationOverview Notification => Record;

    public LinkedNotification? Link => Notification.Links.FirstOrDefault(link => link.Id == Other);

    public IActionResult OnGet() => Link is null ? LocalRedirect(CaseAddress) : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        // A second click finds it unlinked already, which is what was wanted.
        if (Link is null)
            return LocalRedirect(CaseAddress);
        return (await notifications.UnlinkAsync(NotificationId, Other, ct)).Refusal is { Status: not 404 } refusal
            ? Again(refusal)
            : LocalRedirect(CaseAddress);
    }

    string CaseAddress => $"/cases/{NotificationId}";

    protected override Task<NotificationOverview?> FindAsync(CancellationToken ct) => notifications.OverviewAsync(NotificationId, ct);
}
