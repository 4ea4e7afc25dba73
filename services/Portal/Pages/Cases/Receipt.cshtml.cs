using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.Notifications;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Cases;

/// <summary>The receipt for the file, to print. It names nobody of the case.</summary>
[Authorize(Policies.CaseReader)]
public class ReceiptPage(DraftsClient drafts) : RecordPage<NotificationReceipt>
{
    [FromRoute]
    public Guid NotificationId { get; set; }

    public NotificationReceipt Receipt => Record;

    public void OnGet()
    {
    }

    protected override Task<NotificationReceipt?> FindAsync(CancellationToken ct) => drafts.ReceiptAsync(NotificationId, ct);
}
