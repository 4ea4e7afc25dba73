using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.Identity;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Organisations;

[Authorize(Policies.Operator)]
public class EndPage(OrganisationsClient organisations) : OrganisationFormPage(organisations)
{
    [BindProperty]
    public string? Reason { get; set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct) =>
        (await Client.EndAsync(Id, new EndOrganisationRequest { Reason = Reason }, Version, ct)).Refusal is { } refusal
            ? Again(refusal, AddPage.Say)
            : LocalRedirect("/organisations?done=ended");
}
