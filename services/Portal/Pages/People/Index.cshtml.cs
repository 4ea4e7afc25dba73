using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeguarding.Client;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Identity;
using Safeguarding.Portal.Lists;
using Safeguarding.Portal.Show;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.People;

/// <summary>The people of the approver's own organisation, or everyone for an administrator.</summary>
[Authorize(Policies.PeopleManager)]
public class IndexPage(PeopleClient people, CurrentUser user) : PageModel
{
    const int Rows = 25;

    [BindProperty(SupportsGet = true, Name = "")]
    public PeopleFilter Filter { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? Done { get; set; }

    public Page<PersonSummary> People { get; private set; } = null!;

    public bool ShowsOrganisations => user.Has(Roles.Administrator);

    public async Task OnGetAsync(CancellationToken ct) => People = await people.PeopleAsync(Filter.Query(Rows), ct);

    public IActionResult OnGetCsv(CancellationToken ct) => new CsvResult<PersonSummary>(
        "people", ServiceCalls.AllAsync(after => people.PeopleAsync((Filter with { After = after }).Query(200), ct), ct),
        new("Name", person => person.Name),
        new("Email address", person => person.Email),
        new("Organisation", person => person.Organisation),
        new("Roles", person => string.Join("; ", person.Roles.Select(Words.ForRole))),
        new("Second factor", person => person.HasSecondFactor ? "yes" : "no"),
        new("Joined on", person => Dates.Machine(person.CreatedAt)),
        new("Last signed in on", person => person.LastSignedInAt is { } at ? Dates.Machine(at) : null),
        new("Left on", person => person.LeftAt is { } at ? Dates.Machine(at) : null));
}
