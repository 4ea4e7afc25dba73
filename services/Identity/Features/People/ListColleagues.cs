using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Identity;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Identity.Features.People;

/// <summary>GET the people of the national panel who can sign in, by name, for who shares out its cases; a few, so on one page.</summary>
public static class ListColleagues
{
    static readonly IReadOnlyList<string> PanelRoles = [Roles.Secretariat, Roles.Member, Roles.Chair];

    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/colleagues", Handle).RequireAuthorization(Policies.Secretariat);

    static async Task<Ok<IReadOnlyList<Colleague>>> Handle(IdentityDbContext db, CancellationToken ct)
    {
        var people = await db.People.AsNoTracking()
            .Where(person => person.LeftAt == null && person.Roles.Any(role => PanelRoles.Contains(role)))
            .OrderBy(person => person.Name).ThenBy(person => person.Id).ToListAsync(ct);
        return TypedResults.Ok<IReadOnlyList<Colleague>>(
            [.. people.Select(person => new Colleague(person.Id, person.Name, [.. person.Roles.Where(PanelRoles.Contains)]))]);
    }
}
