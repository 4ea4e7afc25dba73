using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeguarding.Client;
using Safeguarding.Contracts.Dissemination;

namespace Safeguarding.Portal.Pages.Feeds;

/// <summary>How to follow and reuse what is published.</summary>
[AllowAnonymous]
public class FeedsPage(LibraryClient library) : PageModel
{
    public IReadOnlyList<Theme> Themes { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct) => Themes = (await library.ThemesAsync(ct)).Themes;
}
