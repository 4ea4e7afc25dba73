using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Identity;
using Safeguarding.Portal.Lists;
using Safeguarding.Portal.Show;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Organisations;

/// <summary>Every organisation, for administrators: who has somebody to manage its people, and who has not.</summary>
[Authorize(Policies.Operator)]
public class IndexPage(OrganisationsClient organisations) : ListPage<OrganisationDetails>
{
    [BindProperty(SupportsGet = true, Name = "")]
    public OrganisationFilter Filter { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? Done { get; set; }

    public override string Caption => "Organisations";

    public override string Empty => "No organisation matches. Remove a filter to see more.";

    public override IReadOnlyList<Column<OrganisationDetails>> Columns =>
    [
        new("Name", row => row.Name) { Link = row => $"/organisations/{row.Id}" },
        new("Code", row => row.BodyCode) { Under = true },
        new("No approver", row => row.LacksApprover) { Under = true, Tag = _ => "red" },
        new("Ended", row => row.EndedOn is not null) { Under = true, Tag = _ => "grey" },
        new("Kind", row => Words.For(row.Kind)),
        new("Areas", row => row.Areas.Select(area => area.Name)) { None = "None" },
        new("People", row => row.People),
        new("Approvers", row => row.Approvers),
        new("Invited to be approver", row => row.InvitedApprovers) { FileOnly = true },
        new("Programs", row => row.Clients),
        new("Last day", row => row.EndedOn) { FileOnly = true },
    ];

    protected override string FileName => "organisations";

    protected override Task<Page<OrganisationDetails>> FetchAsync(string? after, int limit, CancellationToken ct) =>
        organisations.OrganisationsAsync(Filter.ToQuery(after, limit), ct);
}
