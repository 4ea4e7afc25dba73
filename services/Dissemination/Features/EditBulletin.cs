using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.Dissemination.Model;
using Safeguarding.Dissemination.Notices;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Messaging;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Dissemination.Features;

public static class EditBulletin
{
    public static void Map(IEndpointRouteBuilder api) => api.MapPut("/bulletins/{id:guid}", Handle).RequireAuthorization(Policies.Editor);

    static async Task<Results<Ok<BulletinDraft>, ProblemHttpResult>> Handle(
        Guid id, EditBulletinRequest request, IfMatch ifMatch, DisseminationDbContext db, CurrentUser user, Links links, TimeProvider clock,
        HttpResponse response, CancellationToken ct)
    {
        if (BulletinRules.Check(request.Title, request.Introduction, request.Text, request.LessonIds) is { Any: true } broken)
            return Problems.Invalid(broken);
        if (await db.Bulletins.Include(row => row.Lessons).SingleOrDefaultAsync(row => row.Id == id, ct) is not { } bulletin)
            return Problems.NotFound();
        if (ifMatch.Refuses(bulletin.Version) is { } refused)
            return refused;
        if (bulletin.IssuedAt is not null)
            return Problems.Conflict("already-issued", "This bulletin was sent and can no longer be changed.");

        var errors = new FieldErrors();
        var lessons = await db.FindLessonsAsync(request.LessonIds!, errors, ct);
        if (errors.Any)
            return Problems.Invalid(errors);

        var now = clock.GetUtcNow().UtcDateTime;
        var text = string.IsNullOrWhiteSpace(request.Text) ? DraftedText.Of(lessons, links) : request.Text;
        var wasApproved = bulletin.ApprovedAt is not null;
        bulletin.Write(request.Title!.Trim(), request.Introduction!, text, request.LessonIds!, user, now);
        Tell(bulletin, wasApproved, db, user, now);
        db.Touch(bulletin);
        db.Audit(user, "BulletinEdited", nameof(Bulletin), id, "write a bulletin", now);
        await db.SaveChangesAsync(ct);
        response.SetVersion(bulletin.Version);
        return TypedResults.Ok(bulletin.ToContract());
    }

    static void Tell(Bulletin bulletin, bool wasApproved, DisseminationDbContext db, CurrentUser user, DateTime now)
    {
        db.Publish(BulletinNotices.WrittenBy(bulletin, user, now), now);
        if (!wasApproved)
            return;
        db.Publish(BulletinNotices.NothingToSend(bulletin, now), now);
        db.Publish(BulletinNotices.ToApprove(bulletin, now, now), now);
    }
}
