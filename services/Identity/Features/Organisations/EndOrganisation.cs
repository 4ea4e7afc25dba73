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

    static Task<Results<Ok<OrganisationDetails>, ProblemHttpResult>> Handle(
        [AsParameters] OrganisationInHand hand, EndOrganisationRequest request, CurrentUser user, TimeProvider clock, CancellationToken ct)
    {
        var (db, directory) = (hand.Db, hand.Directory);
        var errors = new FieldErrors();
        errors.Text("reason", request.Reason, 400);
        return hand.ChangeAsync(errors, async organisation =>
        {
            if (await directory.FindAsync(organisation.Id, ct) is { People: > 0 } or { Clients: > 0 })
                return Problems.Conflict("organisation-in-use", "People sign in for this organisation, or its programs ask for tokens. "
                    + "Record that they have left and revoke them first.");

            var now = clock.GetUtcNow().UtcDateTime;
            organisation.EndedAt = now;
            foreach (var invitation in await db.Invitations.Where(row => row.OrganisationId == organisation.Id && row.AcceptedAt == null
                && row.RevokedAt == null).ToListAsync(ct))
                invitation.Revoke(now);
            db.Audit(user, "OrganisationEnded", nameof(Organisation), organisation.Id, request.Reason!, now);
            return null;
        }, ct);
    }
}
