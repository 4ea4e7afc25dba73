using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Identity;
using Safeguarding.Identity.Clients;
using Safeguarding.Identity.Features.People;
using Safeguarding.Identity.Organisations;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Identity.Features.Clients;

/// <summary>GET what programs of the caller's organisation can be let do.</summary>
public static class ListClientPermissions
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/client-permissions", Handle).RequireAuthorization(Policies.PeopleManager);

    static async Task<Ok<IReadOnlyList<ClientRight>>> Handle(IdentityDbContext db, CurrentUser user, CancellationToken ct) =>
        TypedResults.Ok<IReadOnlyList<ClientRight>>(
            await db.Organisations.AsNoTracking().FirstOrDefaultAsync(row => row.Id == user.OwnOrganisation(), ct) is { } own
                ? [.. ClientPermissions.For(OrganisationDirectory.TypeOf(own)).Select(entry => entry.ToContract())] : []);
}
