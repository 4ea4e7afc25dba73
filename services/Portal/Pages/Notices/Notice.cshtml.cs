using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeguarding.Client;
using Safeguarding.Contracts.Notices;
using Safeguarding.Portal.Show;
using Safeguarding.Portal.Tasks;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Notices;

/// <summary>Where a notice leads, from the list and from an email: it is seen then, and goes on to the page on which one acts.</summary>
[Authorize(Policies.SignedIn)]
public class NoticePage(NoticesClient notices, MenuCounts counts, CurrentUser person) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    /// <summary>One that asks for nothing any more: what it led to may be gone.</summary>
    public NoticeSummary Notice { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if ((await notices.SeeAsync(Id, ct)).Value is not { } notice)
            return NotFound();
        counts.Forget(person);
        Notice = notice;
        return notice.SettledAt is null ? LocalRedirect(NoticeWords.AddressOf(notice)) : Page();
    }
}
