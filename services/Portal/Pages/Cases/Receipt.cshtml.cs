using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeguarding.Client;
using Safeguarding.Contracts.Notifications;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Cases;

/// <summary>The receipt for the file, to print. It names nobody.</summary>
[Authorize(Policies.CaseReader)]
public class ReceiptPage(DraftsClient drafts, NotificationsClient notifications) : PageModel
{
    public NotificationReceipt Receipt { get; private set; } = null!;

    public NotificationSummary Summary { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid notificationId, CancellationToken ct)
    {
        if (await drafts.ReceiptAsync(notificationId, ct) is not { } receipt
            || await notifications.OverviewAsync(notificationId, ct) is not { } overview)
            return NotFound();
        (Receipt, Summary) = (receipt, overview.Summary);
        return Page();
    }
}
