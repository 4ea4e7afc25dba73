using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.Identity;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Organisations;

[Authorize(Policies.Operator)]
public class NamePage(OrganisationsClient organisations) : OrganisationFormPage(organisations)
{
    [BindProperty]
    public string? Name { get; set; }

    public void OnGet() => Name = Organisation.Name;

    public async Task<IActionResult> OnPostAsync(CancellationToken ct) =>
        (await Client.RenameAsync(Id, new RenameOrganisationRequest { Name = Name }, Version, ct)).Refusal is { } refusal
            ? Again(refusal, AddPage.Say)
            : LocalRedirect($"/organisations/{Id}?done=renamed");
}
