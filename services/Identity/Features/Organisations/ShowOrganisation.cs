using Microsoft.AspNetCore.Http.HttpResults;
using Safeguarding.Contracts.Identity;
using Safeguarding.Identity.Organisations;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Identity.Features.Organisations;

public static class ShowOrganisation
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/organisations/{id:guid}", Handle).RequireAuthorization(Policies.Operator);

    static async Task<Results<Ok<OrganisationDetails>, ProblemHttpResult>> Handle(
        Guid id, OrganisationDirectory directory, HttpResponse response, CancellationToken ct)
    {
        if (await directory.FindAsync(id, ct) is not { } organisation)
            return Problems.NotFound();
        response.SetVersion(organisation.Version);
        return TypedResults.Ok(organisation);
    }
}
