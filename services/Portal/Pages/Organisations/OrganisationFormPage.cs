using Microsoft.AspNetCore.Mvc;
using Safeguarding.Client;
using Safeguarding.Contracts.Identity;

namespace Safeguarding.Portal.Pages.Organisations;

/// <summary>A change to an organisation that is not in the register.</summary>
public abstract class OrganisationFormPage(OrganisationsClient organisations) : RecordPage<OrganisationDetails>
{
    [FromRoute]
    public Guid Id { get; set; }

    public OrganisationDetails Organisation => Record;

    protected OrganisationsClient Client => organisations;

    protected override bool IsThere => !Organisation.IsRegistered && Organisation.EndedOn is null;

    protected override Task<OrganisationDetails?> FindAsync(CancellationToken ct) => organisations.FindAsync(Id, ct);

    protected override int VersionOf(OrganisationDetails record) => record.Version;
}
