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
    static readonly IReadOnlyList<string> States = ["active", "left"];

    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/people", Handle).RequireAuthorization(Policies.PeopleManager);

    static async Task<Results<Ok<Page<PersonSummary>>, ProblemHttpResult>> Handle(
        PageRequest page, IdentityDbContext db, CurrentUser user, CancellationToken ct,
        string? q = null, string? role = null, string? state = null, string? sort = null, Guid? organisation = null)
    {
        var errors = new FieldErrors();
        errors.OneOf("role", role, Roles.All);
        errors.OneOf("state", state, States);
        var order = Sort.Of(sort, errors, "joined", "signedIn");
        if (errors.Any)
            return Problems.Invalid(errors);

        var words = LikePattern.Containing(q ?? "");
        var people = db.People.AsNoTracking().ManagedBy(user).Where(person =>
            (q == null || EF.Functions.Like(person.Name, words, LikePattern.Escape)
                || EF.Functions.Like(person.Email!, words, LikePattern.Escape))
            && (role == null || person.Roles.Contains(role))
            && (state == null || person.LeftAt == null == (state == "active"))
            && (organisation == null || person.OrganisationId == organisation));
        return TypedResults.Ok(order.By == "signedIn"
            // Who never signed in stands where they were added.
            ? await people.PageAsync(page, person => person.LastSignedInAt ?? person.CreatedAt, person => person.Id,
                person => person.ToSummary(), ct, order.Ascending)
            : await people.PageAsync(page, person => person.CreatedAt, person => person.Id,
                person => person.ToSummary(), ct, order.Ascending));
    }
}
