using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Panel;

/// <summary>
/// A member steps back from a case. Afterwards the case is not there for them any more, so the confirmation has a page of its own.
/// </summary>
[Authorize(Policies.PanelMember)]
public class ConflictPage(PanelClient panel, MeetingsClient meetings) : RecordPage<CaseDetails>
{
    [BindProperty]
    public string? Reason { get; set; }

    [FromRoute]
    public Guid CaseId { get; set; }

    public CaseDetails Case => Record;

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var answer = await meetings.DeclareConflictAsync(CaseId, string.IsNullOrWhiteSpace(Reason) ? null : Reason.Trim(), ct);
        if (answer.Refusal is not { } refusal)
            return LocalRedirect("/panel/conflict-declared");
        return refusal.Status == StatusCodes.Status404NotFound ? NotFound()
            : Again(refusal, (_, _) => "Reason must be 1,000 characters or fewer");
    }

    protected override Task<CaseDetails?> FindAsync(CancellationToken ct) => panel.FindAsync(CaseId, ct);
}
