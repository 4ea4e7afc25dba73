using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Model;
using Safeguarding.Notifications.Notices;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Messaging;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Notifications.Features;

/// <summary>Health and police of the area comment on a shared draft or a notification, or sign it beside the council.</summary>
public static class MakePartnerComment
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/{id:guid}/partner-comments", Handle).RequireAuthorization(Policies.AreaPartner);

    static async Task<Results<Created<PartnerComment>, Ok<PartnerComment>, ProblemHttpResult>> Handle(
        Guid id, PartnerCommentRequest request, IfMatch ifMatch, NotificationsDbContext db, AreaRegister areas, CurrentUser user,
        TimeProvider clock, CancellationToken ct)
    {
        if (Check(request) is { Any: true } broken)
            return Problems.Invalid(broken);
        return await db.RetryOnConflictAsync(SaveAsync);

        async Task<Results<Created<PartnerComment>, Ok<PartnerComment>, ProblemHttpResult>> SaveAsync()
        {
            if (await Dossier.FindAsync(id, db, areas, user, ct) is not { } dossier)
                return Problems.NotFound();
            if (user.Agency is not (Agency.Health or Agency.Police) || !areas.IsServedBy(dossier.AreaCode, user))
                return Problems.NotAllowed("The council writes the notification; health and police of its area comment.");
            // The caller makes the id, so a double click or a retry is the same comment.
            if (await db.Comments.SingleOrDefaultAsync(made => made.Id == request.Id, ct) is { } known)
                return known.DossierId == id && known.AuthorId == user.Id
                    ? TypedResults.Ok((await db.ShowAsync([known], dossier, ct))[0])
                    : Problems.Conflict("id-in-use", "Something else was said with this id. Make a new one.");

            var read = ifMatch.Version ?? dossier.Version;
            // Nobody signs what they have not read.
            if (request.CoSigns == true && read < dossier.ContentVersion)
                return Problems.StaleVersion(dossier.Version);
            var now = clock.GetUtcNow().UtcDateTime;
            var comment = Comment.Of(dossier, Math.Min(read, dossier.Version), request, user, now);
            db.Add(comment);
            // Who hands the draft over at the same moment finds this among what is to go, or is followed by a refusal of it.
            db.Touch(await db.Keys.SingleAsync(key => key.Id == id, ct));
            db.Publish(DraftNotices.OfComment(comment, dossier, now), now);
            db.Publish(DraftNotices.Commented(id, comment.Agency, now), now);
            db.Audit(user, "PartnerCommented", dossier.SubjectType, id, comment.CoSigns ? "signed beside the council" : "commented", now);
            await db.SaveChangesAsync(ct);
            return TypedResults.Created($"/api/notifications/{id}/partner-comments", (await db.ShowAsync([comment], dossier, ct))[0]);
        }
    }

    static FieldErrors Check(PartnerCommentRequest request)
    {
        var errors = new FieldErrors();
        errors.Required("id", request.Id);
        if (request.CoSigns != true)
            errors.Required("text", request.Text);
        errors.MaxLength("text", request.Text, 10_000);
        return errors;
    }
}
