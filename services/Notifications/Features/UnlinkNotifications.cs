using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Safeguarding.Contracts.Notifications;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Reference;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Notifications.Features;

/// <summary>Takes a link back with a reason, from either side: both notifications stand each for itself again.</summary>
public static class UnlinkNotifications
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapDelete("/{id:guid}/links/{other:guid}", Handle).RequireAuthorization(Policies.CaseReader);

    static async Task<Results<NoContent, ProblemHttpResult>> Handle(
        Guid id, Guid other, [FromBody] UnlinkNotificationsRequest request, NotificationsDbContext db, AreaRegister areas,
        CurrentUser user, TimeProvider clock, CancellationToken ct)
    {
        if (!LinkRules.MayLink(user))
            return LinkRules.NotAllowed();
        if (Check(request) is { Any: true } broken)
            return Problems.Invalid(broken);
        return await db.RetryOnConflictAsync<Results<NoContent, ProblemHttpResult>>(async () =>
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

            db.Unlink(following, leading, request.Reason!.Value, request.Text, user, clock.GetUtcNow().UtcDateTime);
            await db.SaveChangesAsync(ct);
            return TypedResults.NoContent();
        });
    }

    static FieldErrors Check(UnlinkNotificationsRequest request)
    {
        var errors = new FieldErrors();
        if (errors.Required("reason", request.Reason) && request.Reason == UnlinkReason.LeadEnded)
            errors.Add("reason", "not-allowed", "The service says this where the one that led has ended.");
        errors.Text("text", request.Text, 2_000);
        return errors;
    }
}
