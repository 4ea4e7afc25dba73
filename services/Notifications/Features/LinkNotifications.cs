using Microsoft.AspNetCore.Http.HttpResults;
using Safeguarding.Contracts.Notifications;
using Safeguarding.Notifications.Model;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Notifications.Features;

/// <summary>
/// Links two notifications of one incident, by the panel's secretariat or by the council whose notification is to follow. One may lead
/// several; what follows leads none, so that it is always plain whose inquiry goes on.
/// </summary>
public static class LinkNotifications
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/{id:guid}/links", Handle).RequireAuthorization(Policies.CaseReader);

    static async Task<Results<Ok<LinkedNotification>, ProblemHttpResult>> Handle(
        Guid id, LinkNotificationsRequest request, IfMatch ifMatch, NotificationsDbContext db, AreaRegister areas, CurrentUser user,
        TimeProvider clock, HttpResponse response, CancellationToken ct)
    {
        if (!LinkRules.MayLink(user))
            return LinkRules.NotAllowed();
        if (Check(id, request) is { Any: true } broken)
            return Problems.Invalid(broken);
        return await db.RetryOnConflictAsync<Results<Ok<LinkedNotification>, ProblemHttpResult>>(async () =>
        {
            if (await LinkRules.FindAsync(id, db, user, areas, ct) is not { } asked)
                return Problems.NotFound();
            if (await LinkRules.FindAsync(request.OtherId!.Value, db, user, areas, ct) is not { } other)
                return Problems.Invalid("otherId", "unknown-notification", "There is no such notification.");
            var (leading, following) = request.LeadingId == id ? (asked, other) : (other, asked);
            if (!LinkRules.MayLink(user, following, areas))
                return LinkRules.NotAllowed();
            if (following.LeadingId == leading.Id && following.LinkRelation == request.Relation)
                return Answer(asked, other, response);
            if (ifMatch.Refuses(asked.Version) is { } stale)
                return stale;
            if (await LinkRules.RefusesAsync(following, leading, db, ct) is { } refusal)
                return refusal;

            var now = clock.GetUtcNow().UtcDateTime;
            db.Link(following, leading, request.Relation!.Value, request.Text, user, now);
            await db.SaveChangesAsync(ct);
            return Answer(asked, other, response);
        });
    }

    static Ok<LinkedNotification> Answer(Notification asked, Notification other, HttpResponse response)
    {
        response.SetVersion(asked.Version);
        return TypedResults.Ok(other.ToLinked(asked, isReadable: true));
    }

    static FieldErrors Check(Guid id, LinkNotificationsRequest request)
    {
        var errors = new FieldErrors();
        if (errors.Required("otherId", request.OtherId) && request.OtherId == id)
            errors.Add("otherId", "same-notification", "A notification is not linked with itself.");
        if (errors.Required("leadingId", request.LeadingId) && request.LeadingId != id && request.LeadingId != request.OtherId)
            errors.Add("leadingId", "not-linked", "One of the two leads.");
        errors.Required("relation", request.Relation);
        errors.MaxLength("text", request.Text, 2_000);
        return errors;
    }
}
