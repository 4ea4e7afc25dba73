using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Identity;
using Safeguarding.Identity.Model;
using Safeguarding.Identity.Organisations;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.Identity.Features.People;

/// <summary>GET organisations: the caller's own or, for an administrator, all; a few hundred at most, so on one page.</summary>
public static class ListOrganisations
{
    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/organisations", Handle).RequireAuthorization(Policies.PeopleManager);

    static async Task<Ok<IReadOnlyList<OrganisationSummary>>> Handle(
        IdentityDbContext db, OrganisationDirectory directory, CurrentUser user, AreaRegister register, TimeProvider clock,
        CancellationToken ct)
    {
        var today = LondonTime.DateOf(clock.GetUtcNow());
        var organisations = await db.Organisations.AsNoTracking().ManagedBy(user).OrderBy(organisation => organisation.Name)
            .ToListAsync(ct);
        return TypedResults.Ok<IReadOnlyList<OrganisationSummary>>([.. organisations.Select(organisation => organisation.ToSummary(
            organisation.BodyCode is { } code ? register.AreasOf(code, today) : [],
            directory.HasEnded(organisation) ? [] : [.. Roles.All.Where(role => user.MayGive(role, organisation))]))]);
    }
}
