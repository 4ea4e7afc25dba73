using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Identity;
using Safeguarding.Identity.Model;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Identity.Features.People;

/// <summary>
/// GET people: <c>?q=</c> a part of a name or address, <c>?role=</c> a role's code,
/// <c>?state=</c> active or left, <c>?sort=</c> joined or signedIn,
/// with a minus for the latest first.
/// </summary>
public static class ListPeople
{
    const string Escape = "\\";

    static readonly IReadOnlyList<string> States = ["active", "left"];
    static readonly IReadOnlyList<string> Sorts = ["joined", "-joined", "signedIn", "-signedIn"];

    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/people", Handle).RequireAuthorization(Policies.PeopleManager);

    static async Task<Results<Ok<Page<PersonSummary>>, ProblemHttpResult>> Handle(
        PageRequest page, IdentityDbContext db, CurrentUser user, CancellationToken ct,
        string? q = null, string? role = null, string? state = null, string? sort = null, Guid? organisation = null)
    {
        var errors = new FieldErrors();
        errors.OneOf("role", role, Roles.All);
        errors.OneOf("state", state, States);
        errors.OneOf("sort", sort, Sorts);
        if (errors.Any)
            return Problems.Invalid(errors);

        var words = $"%{q?.Trim().Replace(Escape, Escape + Escape).Replace("%", Escape + "%").Replace("_", Escape + "_")
            .Replace("[", Escape + "[")}%";
        var people = db.People.AsNoTracking().ManagedBy(user).Where(person =>
            (q == null || EF.Functions.Like(person.Name, words, Escape) || EF.Functions.Like(person.Email!, words, Escape))
            && (role == null || person.Roles.Contains(role))
            && (state == null || person.LeftAt == null == (state == "active"))
            && (organisation == null || person.OrganisationId == organisation));
        var ascending = sort is "joined" or "signedIn";
        return TypedResults.Ok(sort is "signedIn" or "-signedIn"
            // Who never signed in stands where they were added.
            ? await people.PageAsync(
                page, person => person.LastSignedInAt ?? person.CreatedAt, person => person.Id, person => person.ToSummary(), ct, ascending)
            : await people.PageAsync(page, person => person.CreatedAt, person => person.Id, person => person.ToSummary(), ct, ascending));
    }
}
