using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.Dissemination.Model;
using Safeguarding.Dissemination.Notices;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Messaging;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Dissemination.Features;

/// <summary>Tells the other editors that a draft can be read.</summary>
public static class AskApproval
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/bulletins/{id:guid}/approval-request", Handle).RequireAuthorization(Policies.Editor);

    static async Task<Results<Ok<BulletinDraft>, ProblemHttpResult>> Handle(
        Guid id, IfMatch ifMatch, DisseminationDbContext db, CurrentUser user, TimeProvider clock, HttpResponse response,
        CancellationToken ct)
    {
        if (await db.Bulletins.Include(row => row.Lessons).SingleOrDefaultAsync(row => row.Id == id, ct) is not { } bulletin)
            return Problems.NotFound();
        if (ifMatch.Refuses(bulletin.Version) is { } refused)
            return refused;
        if (bulletin.IssuedAt is not null)
            return Problems.Conflict("already-issued", "This bulletin was sent already.");

        var now = clock.GetUtcNow().UtcDateTime;
        bulletin.AskApproval(now);
        if (bulletin.ApprovedAt is null)
            db.Publish(BulletinNotices.ToApprove(bulletin, bulletin.ApprovalAskedAt!.Value, now), now);
        db.Audit(user, "BulletinApprovalAsked", nameof(Bulletin), id, "ask a second person to approve a bulletin", now);
        await db.SaveChangesAsync(ct);
        response.SetVersion(bulletin.Version);
        return TypedResults.Ok(bulletin.ToContract());
    }
}
