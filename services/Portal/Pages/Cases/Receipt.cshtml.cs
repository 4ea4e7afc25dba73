using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.Notifications;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Cases;

/// <summary>The receipt for the file, to print. It names nobody.</summary>
[Authorize(Policies.CaseReader)]
public class ReceiptPage(DraftsClient drafts, NotificationsClient notifications)
    : RecordPage<NotificationReceipt>
{
    [FromRoute]
    public Guid NotificationId { get; set; }

    public NotificationReceipt Receipt => Record;

    public NotificationSummary Summary { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct) => Summary = (await notifications.OverviewAsync(NotificationId, ct))!.Summary;

    protected override Task<NotificationReceipt?> FindAsync(CancellationToken ct) => drafts.ReceiptAsync(NotificationId, ct);
}
