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

/// <summary>A second person answers for the text: nobody approves what they wrote any part of, nor a version they have not read.</summary>
public static class ApproveBulletin
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/bulletins/{id:guid}/approval", Handle).RequireAuthorization(Policies.Editor);

    static async Task<Results<Ok<BulletinDraft>, ProblemHttpResult>> Handle(
        Guid id, IfMatch ifMatch, DisseminationDbContext db, CurrentUser user, TimeProvider clock, HttpResponse response,
        CancellationToken ct)
    {
        if (await db.Bulletins.Include(row => row.Lessons).SingleOrDefaultAsync(row => row.Id == id, ct) is not { } bulletin)
            return Problems.NotFound();
        if (bulletin.WriterIds.Contains(user.Id))
            return Problems.Conflict("second-person-needed", "You wrote part of this bulletin. Someone else must approve it.");
        if (ifMatch.Refuses(bulletin.Version) is { } refused)
            return refused;
        if (bulletin.IssuedAt is not null)
            return Problems.Conflict("already-issued", "This bulletin was sent already.");

        var now = clock.GetUtcNow().UtcDateTime;
        bulletin.Approve(user, now);
        db.Publish(BulletinNotices.NothingToApprove(bulletin, now), now);
        db.Publish(BulletinNotices.Approved(bulletin, now), now);
        db.Audit(user, "BulletinApproved", nameof(Bulletin), id, "approve a bulletin as second person", now);
        await db.SaveChangesAsync(ct);
        response.SetVersion(bulletin.Version);
        return TypedResults.Ok(bulletin.ToContract());
    }
}
