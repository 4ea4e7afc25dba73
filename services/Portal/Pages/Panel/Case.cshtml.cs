using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Portal.Clients;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Panel;

/// <summary>All that the panel knows of one case. What the area wrote is read where the area wrote it.</summary>
[Authorize(Policies.PanelReader)]
public class CasePage(PanelClient panel, AreaRegister areas, CurrentUser person) : PageModel
{
    /// <summary>What was just done, where one comes from doing it.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Done { get; set; }

    public CaseDetails Case { get; private set; } = null!;

    public bool CanTriage => person.Has(Roles.Secretariat);

    public bool CanDecide => (person.Has(Roles.Member) || person.Has(Roles.Chair)) && Case.State != CaseState.Withdrawn;

    /// <summary>Decided for an inquiry that is not open yet.</summary>
    public bool CanOpenInquiry => CanTriage && Case.State is CaseState.Decided or CaseState.HeldForThematicInquiry
        && Case.Outcome is PanelOutcome.NationalInquiry or PanelOutcome.HeldForThematicInquiry;

    public string NameOf(string areaCode) => areas.Find(areaCode)?.Name ?? areaCode;

    public async Task<IActionResult> OnGetAsync(Guid caseId, CancellationToken cancellation)
    {
        if (await panel.FindAsync(caseId, cancellation) is not { } found)
            return NotFound();
        Case = found;
        return Page();
    }
}
