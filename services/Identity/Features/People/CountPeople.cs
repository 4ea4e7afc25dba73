using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Identity;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Identity.Features.People;

/// <summary>
/// GET how many people of councils, boards and forces see cases, for who changes what these serve: <c>?body=</c> once or several times,
/// codes of the register. One that nobody works for is there with 0.
/// </summary>
public static class CountPeople
{
    const int MaxBodies = 200;

    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/people/counts", Handle).RequireAuthorization(Policies.Secretariat);

    static async Task<Results<Ok<IReadOnlyList<PeopleOfBody>>, ProblemHttpResult>> Handle(
        string[] body, IdentityDbContext db, CancellationToken ct)
    {
        var errors = new FieldErrors();
        errors.Required("body", body);
        if (body.Length > MaxBodies)
            errors.Add("body", "too-many", $"There must be {MaxBodies} or fewer.");
        if (errors.Any)
            return Problems.Invalid(errors);

        var counts = await db.People.Where(person => person.LeftAt == null && body.Contains(person.Organisation.BodyCode)
                && (person.Roles.Contains(Roles.Notifier) || person.Roles.Contains(Roles.Partner)))
            .GroupBy(person => person.Organisation.BodyCode!).Select(people => new { Code = people.Key, Count = people.Count() })
            .ToDictionaryAsync(people => people.Code, people => people.Count, ct);
        return TypedResults.Ok<IReadOnlyList<PeopleOfBody>>(
            [.. body.Distinct().Select(code => new PeopleOfBody(code, counts.GetValueOrDefault(code)))]);
    }
}
