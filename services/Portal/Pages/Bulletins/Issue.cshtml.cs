using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeguarding.Client;
using Safeguarding.Contracts.Dissemination;

namespace Safeguarding.Portal.Pages.Bulletins;

/// <summary>A bulletin's permanent address, also after it was withdrawn.</summary>
[AllowAnonymous]
public class IssuePage(LibraryClient library) : PageModel
{
    public IssuedBulletin Bulletin { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(int issueNumber, CancellationToken ct)
    {
        if (await library.BulletinAsync(issueNumber, ct) is not { } bulletin)
            return NotFound();
        Bulletin = bulletin;
        return Page();
    }
}
