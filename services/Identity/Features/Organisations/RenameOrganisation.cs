using Microsoft.AspNetCore.Http.HttpResults;
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

    static Task<Results<Ok<OrganisationDetails>, ProblemHttpResult>> Handle(
        [AsParameters] OrganisationInHand hand, RenameOrganisationRequest request, CurrentUser user, TimeProvider clock,
        CancellationToken ct)
    {
        var db = hand.Db;
        var errors = new FieldErrors();
        errors.Text("name", request.Name, 200);
        return hand.ChangeAsync(errors, async organisation =>
        {
            var name = CleanText.Line(request.Name)!;
            if (await AddOrganisation.NameTakenAsync(db, name, except: organisation.Id, ct))
                return AddOrganisation.NameInUse();
            if (organisation.Name != name)
            {
                db.Audit(user, "OrganisationRenamed", nameof(Organisation), organisation.Id, $"until now {organisation.Name}",
                    clock.GetUtcNow().UtcDateTime);
                organisation.Name = name;
            }

            return null;
        }, ct);
    }
}
