using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.Identity;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Organisations;

/// <summary>One organisation: the areas it serves, its people and who of them manages the others.</summary>
[Authorize(Policies.Operator)]
public class OrganisationPage(OrganisationsClient organisations, PeopleClient people) : RecordPage<OrganisationDetails>
{
    [FromRoute]
    public Guid Id { get; set; }

    public OrganisationDetails Organisation => Record;

    public IReadOnlyList<PersonSummary> People { get; private set; } = [];

    public override string? Banner => Done switch
    {
        "added" => "The organisation is added. Now invite its first approver.",
        "renamed" => "The organisation has its new name",
        _ => null,
    };

    public async Task OnGetAsync(CancellationToken ct) =>
        People = (await people.PeopleAsync(Query.Of(("organisation", Id.ToString()), ("state", "active"), ("limit", "200")), ct)).Items;

    protected override Task<OrganisationDetails?> FindAsync(CancellationToken ct) => organisations.FindAsync(Id, ct);
}
