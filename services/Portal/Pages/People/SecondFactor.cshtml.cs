using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.Identity;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.People;

[Authorize(Policies.PeopleManager)]
public class SecondFactorPage(PeopleClient people) : PersonFormPage(people)
{
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await FindAsync(id, ct))
            return NotFound();
        var answer = await Client.ResetSecondFactorAsync(id, new ResetSecondFactorRequest { Reason = Reason }, ct);
        return Refused(answer, nameof(Reason)) ? Page() : LocalRedirect($"/people/{id}?done=second-factor");
    }
}
