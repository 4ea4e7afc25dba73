using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.Notifications;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Notify;

/// <summary>That it was sent, its reference and what happens next.</summary>
[Authorize(Policies.Notifier)]
public class SentPage(DraftsClient drafts) : RecordPage<NotificationReceipt>
{
    [FromRoute]
    public Guid Id { get; set; }

    public NotificationReceipt Receipt => Record;

    public void OnGet()
    {
    }

    protected override Task<NotificationReceipt?> FindAsync(CancellationToken ct) => drafts.ReceiptAsync(Id, ct);
}
