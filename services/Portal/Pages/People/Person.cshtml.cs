using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeguarding.Client;
using Safeguarding.Contracts.Identity;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.People;

[Authorize(Policies.PeopleManager)]
public class PersonPage(PeopleClient people, CurrentUser user) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Done { get; set; }

    public PersonSummary Person { get; private set; } = null!;

    public bool IsMe => Person.Id.ToString() == user.Id;

    public bool MayChange => Person.LeftAt is null && !IsMe;

    /// <summary>What was done on the page before.</summary>
    public string? Said => Done switch
    {
        "roles" => "Roles changed. They take effect within 5 minutes.",
        "second-factor" => "Second factor reset. A new authenticator app is set up at the next sign-in.",
        _ => null,
    };

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (await people.FindAsync(id, ct) is not { } person)
            return NotFound();
        Person = person;
        return Page();
    }
}
