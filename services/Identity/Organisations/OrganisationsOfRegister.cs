using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts;
using Safeguarding.Contracts.NationalPanel;
using Safeguarding.Identity.Model;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Deployment;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.Identity.Organisations;

/// <summary>
/// Every council, board and force of the register is an organisation, to which its people can be invited. What areas it serves is read from
/// the register when a token is made, so that a change of the register needs no change here.
/// </summary>
public sealed class OrganisationsOfRegister(IdentityDbContext db, AreaRegister register, TimeProvider clock) : ISeed
{
    static readonly CurrentUser Who = CurrentUser.Process("area-register");

    public async Task SeedAsync(CancellationToken ct)
    {
        register.Learn(await db.ChangedBodiesAsync(ct));
        var known = await db.Organisations.Where(organisation => organisation.BodyCode != null)
            .ToDictionaryAsync(organisation => organisation.BodyCode!, ct);
        foreach (var body in register.Bodies.OrderBy(body => body.Code, StringComparer.Ordinal))
            Take(body, known.GetValueOrDefault(body.Code));
        await db.SaveChangesAsync(ct);
    }

    public async Task TakeAsync(RegisteredBody body, CancellationToken ct)
    {
        Take(body, await db.Organisations.SingleOrDefaultAsync(organisation => organisation.BodyCode == body.Code, ct));
        await db.SaveChangesAsync(ct);
    }

    void Take(RegisteredBody body, Organisation? known)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        if (known is null && !(body.ValidTo < LondonTime.DateOf(now)))
        {
            var organisation = new Organisation
            {
                Id = Guid.CreateVersion7(),
                Name = NameOf(body),
                Kind = OrganisationKind.AreaPartner,
                BodyCode = body.Code,
                Agency = Codes.Of(body.Agency),
            };
            db.Add(organisation);
            db.Audit(Who, "OrganisationAdded", nameof(Organisation), organisation.Id, $"register entry {body.Code}", now);
        }
        else if (known is not null && known.Name != NameOf(body)
            && body.EarlierNames.Any(earlier => known.Name == NameOf(body with { Name = earlier.Name })))
        {
            known.Name = NameOf(body);
            db.Audit(Who, "OrganisationRenamed", nameof(Organisation), known.Id, $"register entry {body.Code}", now);
        }
    }

    // The register names a council by its area alone.
    static string NameOf(RegisteredBody body) => body.Agency == Agency.LocalAuthority ? $"{body.Name} council" : body.Name;
}
