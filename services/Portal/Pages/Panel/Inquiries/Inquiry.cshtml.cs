using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeguarding.Client;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Panel.Inquiries;

/// <summary>One national inquiry: its cases, its clock and, once it is public, its report.</summary>
[Authorize(Policies.PanelReader)]
public class InquiryPage(PanelClient panel, CurrentUser person) : PageModel
{
    public NationalInquiryDetails Inquiry { get; private set; } = null!;

    public bool CanPublish => person.Has(Roles.Secretariat) && Inquiry.State == InquiryState.Open;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (await panel.InquiryAsync(id, ct) is not { } found)
            return NotFound();
        Inquiry = found;
        return Page();
    }
}
