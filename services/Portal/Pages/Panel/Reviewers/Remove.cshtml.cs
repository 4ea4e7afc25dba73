using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeguarding.Client;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Panel.Reviewers;

/// <summary>Removes a reviewer from the pool, with a reason that is kept and not published.</summary>
[Authorize(Policies.Secretariat)]
public class RemoveReviewerPage(ReviewersClient reviewers) : PageModel
{
    [BindProperty]
    public string? Reason { get; set; }

    [BindProperty]
    public int Version { get; set; }

    public PooledReviewer Reviewer { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (await reviewers.FindAsync(id, ct) is not { RemovedAt: null } found)
            return NotFound();
        (Reviewer, Version) = (found, found.Version);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (await reviewers.FindAsync(id, ct) is not { } found)
            return NotFound();
        Reviewer = found;
        var answer = await reviewers.RemoveAsync(id, Reason?.ReplaceLineEndings("\n"), Version, ct);
        if (answer.Refusal is not { } refusal || found.RemovedAt is not null)
            return LocalRedirect("/panel/reviewers?removed=true");

        ModelState.Add(refusal, (_, code) => code == "required" ? "Enter the reason" : "Reason must be 1,000 characters or fewer");
        ModelState.Remove(nameof(Version));
        Version = refusal.CurrentVersion ?? Version;
        return Page();
    }
}
