using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Identity;
using Safeguarding.Identity.Model;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Identity.Features.People;

public static class ShowPerson
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/people/{id:guid}", Handle).RequireAuthorization(Policies.PeopleManager);

    static async Task<Results<Ok<PersonSummary>, ProblemHttpResult>> Handle(
        Guid id, IdentityDbContext db, CurrentUser user, CancellationToken ct) =>
        await db.People.AsNoTracking().ManagedBy(user).FirstOrDefaultAsync(person => person.Id == id, ct) is { } person
            ? TypedResults.Ok(person.ToSummary())
            : Problems.NotFound();
}
