using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.Identity;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.People;

[Authorize(Policies.PeopleManager)]
public class SecondFactorPage(PeopleClient people) : PersonFormPage(people)
{
    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var answer = await Client.ResetSecondFactorAsync(Id, new ResetSecondFactorRequest { Reason = Reason }, ct);
        return Refused(answer, nameof(Reason)) ? Page() : LocalRedirect($"/people/{Id}?done=second-factor");
    }
}
