using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeguarding.Client;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Panel;

/// <summary>A member steps back from a case. Afterwards the case is not there for them any more, so the confirmation has a page of its own.</summary>
[Authorize(Policies.PanelMember)]
public class ConflictPage(PanelClient panel, MeetingsClient meetings) : PageModel
{
    [BindProperty]
    public string? Reason { get; set; }

    public CaseDetails Case { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid caseId, CancellationToken ct)
    {
        if (await panel.FindAsync(caseId, ct) is not { } found)
            return NotFound();
        Case = found;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid caseId, CancellationToken ct)
    {
        var answer = await meetings.DeclareConflictAsync(caseId, string.IsNullOrWhiteSpace(Reason) ? null : Reason.Trim(), ct);
        if (answer.Refusal is not { } refusal)
            return LocalRedirect("/panel/conflict-declared");
        if (refusal.Status == StatusCodes.Status404NotFound || await panel.FindAsync(caseId, ct) is not { } found)
            return NotFound();
        Case = found;
        ModelState.Add(refusal, (_, _) => "Reason must be 1,000 characters or fewer");
        return Page();
    }
}
