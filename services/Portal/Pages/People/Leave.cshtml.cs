using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Contracts.Identity;
using Safeguarding.Portal.Clients;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.People;

[Authorize(Policies.PeopleManager)]
public class LeavePage(PeopleClient people) : PersonFormPage(people)
{
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellation)
    {
        if (!await FindAsync(id, cancellation))
            return NotFound();
        var answer = await Client.RecordLeavingAsync(id, new RecordLeavingRequest { Reason = Reason }, cancellation);
        return Refused(answer, nameof(Reason)) ? Page() : LocalRedirect("/people?done=left");
    }
}
