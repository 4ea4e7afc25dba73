using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Identity;
using Safeguarding.Portal.Lists;
using Safeguarding.Portal.Show;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.People;

/// <summary>The people of the approver's own organisation, or everyone for an administrator.</summary>
[Authorize(Policies.PeopleManager)]
public class IndexPage(PeopleClient people) : ListPage<PersonSummary>
{
    [BindProperty(SupportsGet = true, Name = "")]
    public PeopleFilter Filter { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? Done { get; set; }

    public override string Caption => "People";

    public override string Empty => "Nobody matches. Remove a filter to see more.";

    public override IReadOnlyList<Column<PersonSummary>> Columns =>
    [
        new("Name", person => person.Name) { Link = person => $"/people/{person.Id}" },
        new("Email address", person => person.Email) { Under = true },
        new("Organisation", person => person.Organisation) { Under = true },
        new("Roles", person => person.Roles.Select(Words.ForRole)) { None = "None" },
        new("State", StateOf) { Tag = person => person.LeftAt is not null ? "grey" : person.HasSecondFactor ? "green" : "yellow" },
        new("Left", person => person.LeftAt) { Under = true },
        new("Joined", person => person.CreatedAt) { Sort = "joined", Standing = Standing.Descending },
        new("Last signed in", person => person.LastSignedInAt) { Sort = "signedIn", None = "Never" },
    ];

    protected override string FileName => "people";

    protected override Task<Page<PersonSummary>> FetchAsync(string? after, int limit, CancellationToken ct) =>
        people.PeopleAsync(Filter.ToQuery(Order, after, limit), ct);

    static string StateOf(PersonSummary person) =>
        person.LeftAt is not null ? "Left" : person.HasSecondFactor ? "Active" : "Active, no second factor yet";
}
