using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using OpenIddict.Abstractions;
using Safeguarding.Contracts.Identity;
using Safeguarding.Identity.Mail;
using Safeguarding.Identity.Model;
using Safeguarding.Identity.SigningIn;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Identity.Features.People;

/// <summary>
/// Ends a person's access. Whoever has left has left: also an organisation's last approver, of which the administrators then hear, and the
/// last who sees a restricted case there, of which its approvers hear. Only the secretariat names somebody else on such a case first.
/// Invitations of the organisation that the person sent stay good.
/// </summary>
public static class RecordLeaving
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/people/{id:guid}/leave", Handle).RequireAuthorization(Policies.PeopleManager);

    static async Task<Results<Ok<PersonSummary>, ProblemHttpResult>> Handle(
        Guid id, RecordLeavingRequest request, IdentityDbContext db, IOpenIddictAuthorizationManager grants, AdministratorNotices notices,
        NamedPeople named, CurrentUser user, TimeProvider clock, CancellationToken ct)
    {
        var errors = new FieldErrors();
        errors.Text("reason", request.Reason, 400);
        if (errors.Any)
            return Problems.Invalid(errors);
        if (await db.People.ManagedBy(user).FirstOrDefaultAsync(person => person.Id == id, ct) is not { } person)
            return Problems.NotFound();
        if (person.Id.ToString() == user.Id)
            return Problems.NotAllowed("Nobody ends their own access: ask another approver.");
        if (!user.MayManage(person.Roles))
            return ManagedPeople.NotManaged();
        if (await db.LastAdministratorAsync(person, ct) is { } last)
            return last;
        if (person.LeftAt is null && await named.LastOfSecretariatAsync(person, [], ct) is { } needed)
            return needed;

        if (person.LeftAt is null)
        {
            var now = clock.GetUtcNow().UtcDateTime;
            if (await db.IsLastApproverAsync(person, ct))
                await notices.AddAsync(AccountChange.OrganisationWithoutApprover, person.OrganisationId, now, ct, except: id);
            await named.AskForOthersAsync(person, now, ct);
            person.LeftAt = now;
            // Ends cookies and refresh tokens even where the revocation below is not reached.
            await db.EndSessionsAsync(id, now, ct);
            db.Audit(user, "PersonLeft", nameof(Person), person.Id, request.Reason!, now);
            await db.SaveChangesAsync(ct);
            notices.Tell();
        }

        await grants.RevokeBySubjectAsync(person.Id.ToString(), ct);
        return TypedResults.Ok(person.ToSummary());
    }
}
