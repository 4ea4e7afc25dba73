using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Identity;
using Safeguarding.Identity.Model;
using Safeguarding.Identity.Organisations;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.ServiceDefaults.Text;

namespace Safeguarding.Identity.Features.Organisations;

public static class RenameOrganisation
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPut("/organisations/{id:guid}/name", Handle).RequireAuthorization(Policies.Operator);

    static async Task<Results<Ok<OrganisationDetails>, ProblemHttpResult>> Handle(
        Guid id, RenameOrganisationRequest request, IfMatch ifMatch, IdentityDbContext db, OrganisationDirectory directory,
        CurrentUser user, TimeProvider clock, HttpResponse response, CancellationToken ct)
    {
        var errors = new FieldErrors();
        errors.Text("name", request.Name, 200);
        if (errors.Any)
            return Problems.Invalid(errors);
        if (await db.Organisations.FirstOrDefaultAsync(row => row.Id == id && row.EndedAt == null, ct) is not { } organisation)
            return Problems.NotFound();
        if (organisation.BodyCode is not null)
            return InRegister();
        if (ifMatch.Refuses(organisation.Version) is { } refusal)
            return refusal;
        var name = CleanText.Line(request.Name)!;
        if (await AddOrganisation.NameTakenAsync(db, name, except: id, ct))
            return AddOrganisation.NameInUse();

        if (organisation.Name != name)
        {
            db.Audit(user, "OrganisationRenamed", nameof(Organisation), id, $"until now {organisation.Name}",
                clock.GetUtcNow().UtcDateTime);
            organisation.Name = name;
            await db.SaveChangesAsync(ct);
        }

        response.SetVersion(organisation.Version);
        return TypedResults.Ok(await directory.FindAsync(id, ct));
    }

    internal static ProblemHttpResult InRegister() => Problems.Conflict("in-register",
        "This organisation comes from the register of areas: the secretariat changes it there.");
}
