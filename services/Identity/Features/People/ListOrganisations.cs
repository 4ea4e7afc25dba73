using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Identity;
using Safeguarding.Identity.Model;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Identity.Features.People;

/// <summary>GET organisations: the caller's own or, for an administrator, all; a few hundred at most, so on one page.</summary>
public static class ListOrganisations
{
    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/organisations", Handle).RequireAuthorization(Policies.PeopleManager);

    static async Task<Ok<IReadOnlyList<OrganisationSummary>>> Handle(IdentityDbContext db, CurrentUser user, CancellationToken ct)
    {
        var organisations = await db.Organisations.AsNoTracking().ManagedBy(user).OrderBy(organisation => organisation.Name)
            .ToListAsync(ct);
        return TypedResults.Ok<IReadOnlyList<OrganisationSummary>>([.. organisations.Select(organisation => organisation.ToSummary(
            [.. Roles.All.Where(role => user.MayGive(role, organisation))]))]);
    }
}
