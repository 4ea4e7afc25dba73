using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Identity;
using Safeguarding.Identity.Clients;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Identity.Features.Clients;

public static class ShowClient
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/clients/{id:guid}", Handle).RequireAuthorization(Policies.PeopleManager);

    static async Task<Results<Ok<ClientDetails>, ProblemHttpResult>> Handle(
        Guid id, IdentityDbContext db, CurrentUser user, CancellationToken ct) =>
        await db.Clients.AsNoTracking().AskedFor(user).FirstOrDefaultAsync(client => client.Id == id, ct) is { } client
            ? TypedResults.Ok((await db.ShowAsync([client], ct))[0])
            : Problems.NotFound();
}
