using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Identity;
using Safeguarding.Identity.Model;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Identity.Features.People;

public static class ChangeRoles
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPut("/people/{id:guid}/roles", Handle).RequireAuthorization(Policies.PeopleManager);

    static async Task<Results<Ok<PersonSummary>, ProblemHttpResult>> Handle(
        Guid id, ChangeRolesRequest request, IdentityDbContext db, NamedPeople named, CurrentUser user, TimeProvider clock,
        CancellationToken ct)
    {
        if (Check(request) is { Any: true } errors)
            return Problems.Invalid(errors);
        if (await db.People.ManagedBy(user).FirstOrDefaultAsync(person => person.Id == id && person.LeftAt == null, ct) is not { } person)
            return Problems.NotFound();
        if (person.Id.ToString() == user.Id)
            return Problems.NotAllowed("Nobody changes their own roles: ask another approver.");
        if (!user.MayManage(person.Roles))
            return ManagedPeople.NotManaged();

        var roles = request.Roles!.Distinct().Order().ToList();
        if (roles.Except(person.Roles).Concat(person.Roles.Except(roles))
            .FirstOrDefault(role => !user.MayGive(role, person.Organisation)) is { } refused)
            return Problems.NotAllowed($"The role {refused} is not yours to give or take, or not one for this organisation.");
        if (await db.LastOneAsync(person, roles, ct) is { } last)
            return last;
        if (await named.LastOfSecretariatAsync(person, roles, ct) is { } needed)
            return needed;

        var change = $"from {string.Join(' ', person.Roles)} to {string.Join(' ', roles)}: {request.Reason}";
        person.Roles = roles;
        db.Audit(user, "RolesChanged", nameof(Person), person.Id, change, clock.GetUtcNow().UtcDateTime);
        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(person.ToSummary());
    }

    static FieldErrors Check(ChangeRolesRequest request)
    {
        var errors = new FieldErrors();
        errors.Text("reason", request.Reason, 400);
        if (request.Roles is null)
            errors.Add("roles", "required", "This is required.");
        for (var index = 0; index < request.Roles?.Count; index++)
            errors.OneOf($"roles[{index}]", request.Roles[index] ?? "", Roles.All);
        return errors;
    }
}
