using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.Portal.Clients;

namespace Safeguarding.Portal.Pages.Bulletins;

/// <summary>The archive, newest first.</summary>
[AllowAnonymous]
public class BulletinsPage(LibraryClient library) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public Page<BulletinHeadline> Bulletins { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellation) => Bulletins = await library.BulletinsAsync(After, cancellation);
}
