using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Identity;
using Safeguarding.Identity.Model;
using Safeguarding.Identity.Organisations;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Identity.Features.Organisations;

/// <summary>Ends an organisation that nobody signs in for any more; it stays readable for the audit.</summary>
public static class EndOrganisation
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/organisations/{id:guid}/end", Handle).RequireAuthorization(Policies.Operator);

    static async Task<Results<Ok<OrganisationDetails>, ProblemHttpResult>> Handle(
        Guid id, EndOrganisationRequest request, IfMatch ifMatch, IdentityDbContext db, OrganisationDirectory directory,
        CurrentUser user, TimeProvider clock, HttpResponse response, CancellationToken ct)
    {
        var errors = new FieldErrors();
        errors.Text("reason", request.Reason, 400);
        if (errors.Any)
            return Problems.Invalid(errors);
        if (await db.Organisations.FirstOrDefaultAsync(row => row.Id == id && row.EndedAt == null, ct) is not { } organisation)
            return Problems.NotFound();
        if (organisation.BodyCode is not null)
            return RenameOrganisation.InRegister();
        if (ifMatch.Refuses(organisation.Version) is { } refusal)
            return refusal;
        if (await directory.FindAsync(id, ct) is { People: > 0 } or { Clients: > 0 })
            return Problems.Conflict("organisation-in-use",
                "People sign in for this organisation, or its programs ask for tokens. Record that they have left and revoke them first.");

        var now = clock.GetUtcNow().UtcDateTime;
        organisation.EndedAt = now;
        foreach (var invitation in await db.Invitations.Where(row => row.OrganisationId == id && row.AcceptedAt == null
            && row.RevokedAt == null).ToListAsync(ct))
            invitation.Revoke(now);
        db.Audit(user, "OrganisationEnded", nameof(Organisation), id, request.Reason!, now);
        await db.SaveChangesAsync(ct);
        response.SetVersion(organisation.Version);
        return TypedResults.Ok(await directory.FindAsync(id, ct));
    }
}
