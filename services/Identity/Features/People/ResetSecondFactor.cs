using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using OpenIddict.Abstractions;
using Safeguarding.Contracts.Identity;
using Safeguarding.Identity.Model;
using Safeguarding.Identity.SigningIn;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Identity.Features.People;

public static class ResetSecondFactor
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/people/{id:guid}/second-factor-reset", Handle).RequireAuthorization(Policies.PeopleManager);

    static async Task<Results<Ok<PersonSummary>, ProblemHttpResult>> Handle(
        Guid id, ResetSecondFactorRequest request, IdentityDbContext db, SecondFactors factors, IOpenIddictAuthorizationManager grants,
            CurrentUser user,
        CancellationToken ct)
    {
        var errors = new FieldErrors();
        errors.Text("reason", request.Reason, 400);
        if (errors.Any)
            return Problems.Invalid(errors);
        if (await db.People.ManagedBy(user).FirstOrDefaultAsync(person => person.Id == id && person.LeftAt == null, ct) is not { } person)
            return Problems.NotFound();
        if (person.Id.ToString() == user.Id)
            return Problems.NotAllowed("Nobody resets their own second factor: ask another approver, or set it up again under Account.");
        if (!user.MayManage(person.Roles))
            return ManagedPeople.NotManaged();

        await factors.RemoveAsync(person, user, request.Reason!, ct);
        await grants.RevokeBySubjectAsync(person.Id.ToString(), ct);
        return TypedResults.Ok(person.ToSummary());
    }
}
