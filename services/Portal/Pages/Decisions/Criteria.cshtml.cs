using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeguarding.Client;
using Safeguarding.Contracts.NationalPanel;

namespace Safeguarding.Portal.Pages.Decisions;

/// <summary>Every version of the criteria in its exact words, newest first.</summary>
[AllowAnonymous]
public class CriteriaPage(PanelClient panel) : PageModel
{
    public IReadOnlyList<CriteriaVersion> Versions { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct) =>
        Versions = [.. (await panel.CriteriaAsync(ct)).OrderByDescending(version => version.Version)];
}
