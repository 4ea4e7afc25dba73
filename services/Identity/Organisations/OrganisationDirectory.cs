using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Identity;
using Safeguarding.Identity.Model;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.StatutoryClocks;
using OrganisationKind = Safeguarding.Identity.Model.OrganisationKind;

namespace Safeguarding.Identity.Organisations;

/// <summary>Organisations with who is there, and with what the register says of them today.</summary>
public sealed class OrganisationDirectory(IdentityDbContext db, AreaRegister register, TimeProvider clock)
{
    public async Task<List<OrganisationDetails>> ReadAsync(IQueryable<Organisation> organisations, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var rows = await organisations.AsNoTracking().OrderBy(row => row.Name).ThenBy(row => row.Id).Select(row => new
        {
            Organisation = row,
            People = db.People.Count(person => person.OrganisationId == row.Id && person.LeftAt == null),
            Approvers = db.People.Count(person => person.OrganisationId == row.Id && person.LeftAt == null
                && person.Roles.Contains(Roles.Approver)),
            Invited = db.Invitations.Count(invitation => invitation.OrganisationId == row.Id && invitation.AcceptedAt == null
                && invitation.RevokedAt == null && invitation.ExpiresAt > now && invitation.Roles.Contains(Roles.Approver)),
            Clients = db.Clients.Count(client => client.OrganisationId == row.Id && client.RevokedAt == null
                && (client.Application == null || client.Application.IsGranted)),
        }).ToListAsync(ct);
        return [.. rows.Select(row => Show(row.Organisation) with
        {
            People = row.People,
            Approvers = row.Approvers,
            InvitedApprovers = row.Invited,
            Clients = row.Clients,
        })];
    }

    public async Task<OrganisationDetails?> FindAsync(Guid id, CancellationToken ct) =>
        (await ReadAsync(db.Organisations.Where(row => row.Id == id), ct)).SingleOrDefault();

    /// <summary>Nobody is invited to it any more, and no program of it is let in.</summary>
    public bool HasEnded(Organisation organisation) => EndOf(organisation) is not null;

    public static OrganisationType TypeOf(Organisation organisation) => organisation.Kind switch
    {
        OrganisationKind.AreaPartner => Codes.Parse<OrganisationType>(organisation.Agency)!.Value,
        OrganisationKind.NationalBody => OrganisationType.NationalBody,
        OrganisationKind.Department => OrganisationType.Department,
        OrganisationKind.Inspectorate => OrganisationType.Inspectorate,
        _ => OrganisationType.Other,
    };

    /// <summary>The kinds that notices are addressed to.</summary>
    public static OrganisationKind? KindOf(OrganisationType? type) => type switch
    {
        OrganisationType.Department => OrganisationKind.Department,
        OrganisationType.Inspectorate => OrganisationKind.Inspectorate,
        _ => null,
    };

    OrganisationDetails Show(Organisation row) => new()
    {
        Id = row.Id,
        Version = row.Version,
        Name = row.Name,
        Kind = TypeOf(row),
        BodyCode = row.BodyCode,
        Areas = row.BodyCode is { } code
            ? [.. register.AreasOf(code, Today).Select(area => new OrganisationArea(area, register.Find(area)?.Name ?? area))] : [],
        EndedOn = EndOf(row),
    };

    DateOnly? EndOf(Organisation row) => row.BodyCode is { } code
        ? register.FindBody(code)?.ValidTo is { } last && last < Today ? last : null
        : row.EndedAt is { } at ? LondonTime.DateOf(at) : null;

    DateOnly Today => LondonTime.DateOf(clock.GetUtcNow());
}
