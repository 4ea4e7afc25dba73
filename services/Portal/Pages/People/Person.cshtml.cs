using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.Identity;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.People;

[Authorize(Policies.PeopleManager)]
public class PersonPage(PeopleClient people, CurrentUser user) : RecordPage<PersonSummary>
{
    [FromRoute]
    public Guid Id { get; set; }

    public PersonSummary Person => Record;

    public bool IsMe => Person.Id.ToString() == user.Id;

    public bool MayChange => Person.LeftAt is null && !IsMe;

    public override string? Banner => Done switch
    {
        "roles" => "Roles changed. They take effect within 5 minutes.",
        "second-factor" => "Second factor reset. A new authenticator app is set up at the next sign-in.",
        _ => null,
    };

    public void OnGet()
    {
    }

    protected override Task<PersonSummary?> FindAsync(CancellationToken ct) => people.FindAsync(Id, ct);
}
