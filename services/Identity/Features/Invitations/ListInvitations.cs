using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Identity;
using Safeguarding.Identity.Model;
using Safeguarding.Identity.Features.People;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Identity.Features.Invitations;

/// <summary>
/// GET invitations that nobody has accepted or taken back, latest first unless <c>sort=invited</c> asks for the earliest.
/// </summary>
public static class ListInvitations
{
    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/invitations", Handle).RequireAuthorization(Policies.PeopleManager);

    static async Task<Results<Ok<Page<InvitationSummary>>, ProblemHttpResult>> Handle(
        string? sort, PageRequest page, IdentityDbContext db, CurrentUser user, TimeProvider clock, CancellationToken ct)
    {
        var errors = new FieldErrors();
        var order = Sort.Of(sort, errors, "invited");
        if (errors.Any)
            return Problems.Invalid(errors);

        return TypedResults.Ok(await db.Invitations.AsNoTracking().ManagedBy(user)
            .Where(invitation => invitation.AcceptedAt == null && invitation.RevokedAt == null)
            .PageAsync(page, invitation => invitation.InvitedAt, invitation => invitation.Id,
                invitation => invitation.ToSummary(clock.GetUtcNow().UtcDateTime), ct, order.Ascending));
    }
}
