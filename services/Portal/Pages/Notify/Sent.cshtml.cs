using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeguarding.Client;
using Safeguarding.Contracts.Notifications;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Notify;

/// <summary>That it was sent, its reference and what happens next.</summary>
[Authorize(Policies.Notifier)]
public class SentPage(DraftsClient drafts) : PageModel
{
    public NotificationReceipt Receipt { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (await drafts.ReceiptAsync(id, ct) is not { } receipt)
            return NotFound();
        Receipt = receipt;
        return Page();
    }
}
