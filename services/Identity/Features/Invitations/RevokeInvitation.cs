using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Identity;
using Safeguarding.Identity.Features.People;
using Safeguarding.Identity.Model;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Identity.Features.Invitations;

/// <summary>Takes an invitation back: its link stops working at once. Taking it back twice is the same as once.</summary>
public static class RevokeInvitation
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapDelete("/invitations/{id:guid}", Handle).RequireAuthorization(Policies.PeopleManager);

    // Its mail may go out, or its link be used, at the same moment.
    static Task<Results<Ok<InvitationSummary>, ProblemHttpResult>> Handle(
        Guid id, IdentityDbContext db, CurrentUser user, TimeProvider clock, CancellationToken ct) =>
        db.RetryOnConflictAsync(() => RevokeAsync(id, db, user, clock.GetUtcNow().UtcDateTime, ct));

    static async Task<Results<Ok<InvitationSummary>, ProblemHttpResult>> RevokeAsync(
        Guid id, IdentityDbContext db, CurrentUser user, DateTime now, CancellationToken ct)
    {
        if (await db.Invitations.ManagedBy(user).FirstOrDefaultAsync(row => row.Id == id, ct) is not { } invitation)
            return Problems.NotFound();
        if (!user.MayManage(invitation.Roles))
            return ManagedPeople.NotManaged();
        if (invitation.AcceptedAt is not null)
            return Problems.Conflict("invitation-settled", "The person has joined meanwhile.");
        if (invitation.RevokedAt is null)
        {
            invitation.Revoke(now);
            db.Audit(user, "InvitationRevoked", nameof(Invitation), id, "invitation", now);
            await db.SaveChangesAsync(ct);
        }

        return TypedResults.Ok(invitation.ToSummary(now));
    }
}
