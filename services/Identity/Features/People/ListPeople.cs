using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Identity;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Identity.Features.People;

public static class ListPeople
{
    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/people", Handle).RequireAuthorization(Policies.PeopleManager);

    static async Task<Ok<Page<PersonSummary>>> Handle(PageRequest page, IdentityDbContext db, CurrentUser user, CancellationToken ct) =>
        TypedResults.Ok(await db.People.AsNoTracking().ManagedBy(user)
            .PageAsync(page, person => person.CreatedAt, person => person.Id, person => person.Summary(), ct));
}
