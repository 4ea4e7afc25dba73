using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Portal.Clients;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Notify;

/// <summary>Drafts on which a council has asked its partners to comment.</summary>
[Authorize(Policies.AreaPartner)]
public class SharedPage(DraftsClient drafts) : PageModel
{
    public Page<DraftSummary> Drafts { get; private set; } = new([], null);

    public async Task OnGetAsync(string? after, CancellationToken cancellation) => Drafts = await drafts.SharedAsync(after, cancellation);
}
