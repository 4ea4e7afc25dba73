using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Identity;
using Safeguarding.Contracts.Tasks;
using Safeguarding.Identity.Features.People;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.ServiceDefaults.Tasks;
using Safeguarding.StatutoryClocks;

namespace Safeguarding.Identity.Features.Invitations;

/// <summary>Invitations that nobody has used, by the day on which their link ends.</summary>
public static class ListTasks
{
    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/tasks", Handle).RequireAuthorization(Policies.PeopleManager);

    static async Task<Results<Ok<TaskList>, ProblemHttpResult>> Handle(
        string? band, PageRequest page, IdentityDbContext db, CurrentUser user, TimeProvider clock, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var open = await db.Invitations.AsNoTracking().ManagedBy(user)
            .Where(invitation => invitation.AcceptedAt == null && invitation.RevokedAt == null).ToListAsync(ct);
        return open.Select(invitation => new WaitingTask
        {
            Kind = invitation.StateAt(now) == InvitationState.Expired ? TaskKind.InviteAgain : TaskKind.AwaitInvited,
            SubjectId = invitation.Id,
            Title = invitation.Name,
            DueOn = LondonTime.DateOf(invitation.ExpiresAt),
        }).ToList().ToAnswer(band, page, clock);
    }
}
