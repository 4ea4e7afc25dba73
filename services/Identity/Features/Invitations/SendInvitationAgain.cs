using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Identity;
using Safeguarding.Identity.Features.People;
using Safeguarding.Identity.Model;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.ServiceDefaults.Work;

namespace Safeguarding.Identity.Features.Invitations;

/// <summary>A new link for another week; the earlier one ends.</summary>
public static class SendInvitationAgain
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/invitations/{id:guid}/send-again", Handle).RequireAuthorization(Policies.PeopleManager);

    static async Task<Results<Ok<InvitationSummary>, ProblemHttpResult>> Handle(
        Guid id, IdentityDbContext db, Signal<Invitation> signal, CurrentUser user, TimeProvider clock, CancellationToken ct)
    {
        if (await db.Invitations.ManagedBy(user).FirstOrDefaultAsync(row => row.Id == id, ct) is not { } invitation)
            return Problems.NotFound();
        if (!user.MayManage(invitation.Roles))
            return ManagedPeople.NotManaged();
        if (invitation.IsSettled)
            return Problems.Conflict("invitation-settled", "The invitation was accepted or taken back meanwhile.");

        var now = clock.GetUtcNow().UtcDateTime;
        invitation.SendAgain(now);
        db.Audit(user, "InvitationSentAgain", nameof(Invitation), id, "invitation", now);
        await db.SaveChangesAsync(ct);
        signal.Set();
        return TypedResults.Ok(invitation.ToSummary(now));
    }
}
