using Microsoft.AspNetCore.Http.HttpResults;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Notifications.Features;

/// <summary>Takes a link back, from either side: both notifications stand each for itself again.</summary>
public static class UnlinkNotifications
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapDelete("/{id:guid}/links/{other:guid}", Handle).RequireAuthorization(Policies.CaseReader);

    static async Task<Results<NoContent, ProblemHttpResult>> Handle(
        Guid id, Guid other, NotificationsDbContext db, AreaRegister areas, CurrentUser user, TimeProvider clock, CancellationToken ct) =>
        !LinkRules.MayLink(user)
            ? LinkRules.NotAllowed()
            : await db.RetryOnConflictAsync<Results<NoContent, ProblemHttpResult>>(async () =>
            {
                if (await LinkRules.FindAsync(id, db, user, areas, ct) is not { } one
                    || await LinkRules.FindAsync(other, db, user, areas, ct) is not { } two)
                    return Problems.NotFound();
                var (leading, following) = one.LeadingId == two.Id ? (two, one) : (one, two);
                // Asked again, as after an answer that was lost, it is done.
                if (following.LeadingId != leading.Id)
                    return TypedResults.NoContent();
                if (!LinkRules.MayLink(user, following, areas))
                    return LinkRules.NotAllowed();

                db.Unlink(following, leading, user, clock.GetUtcNow().UtcDateTime);
                await db.SaveChangesAsync(ct);
                return TypedResults.NoContent();
            });
}
