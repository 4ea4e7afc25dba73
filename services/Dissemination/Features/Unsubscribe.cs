using Microsoft.AspNetCore.Http.HttpResults;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.Dissemination.Model;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Dissemination.Features;

/// <summary>Ends all subscriptions of the address a mail went to, without sign-in, by the page's button or the mail program's.</summary>
public static class Unsubscribe
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapPost("/subscriptions/unsubscribe", ByPage).AllowAnonymous();
        // RFC 8058: a POST whose form says List-Unsubscribe=One-Click. The token says all there is to know, so the form is not read.
        api.MapPost("/subscriptions/unsubscribe/{token}", ByMailProgram).AllowAnonymous();
    }

    static async Task<Results<Ok<SubscriptionView>, ProblemHttpResult>> ByPage(
        UnsubscribeRequest request, DisseminationDbContext db, CurrentUser user, TimeProvider clock, CancellationToken ct)
    {
        var errors = new FieldErrors();
        return errors.Required("token", request.Token)
            ? await EndAsync(request.Token!, EndSource.Page, db, user, clock, ct)
            : Problems.Invalid(errors);
    }

    static Task<Results<Ok<SubscriptionView>, ProblemHttpResult>> ByMailProgram(
        string token, DisseminationDbContext db, CurrentUser user, TimeProvider clock, CancellationToken ct) =>
        EndAsync(token, EndSource.OneClick, db, user, clock, ct);

    static async Task<Results<Ok<SubscriptionView>, ProblemHttpResult>> EndAsync(
        string token, EndSource source, DisseminationDbContext db, CurrentUser user, TimeProvider clock, CancellationToken ct)
    {
        if (await db.SubscriptionsToEndAsync(token, ct) is not { } subscriptions)
            return Problems.NotFound();

        var now = clock.GetUtcNow().UtcDateTime;
        foreach (var subscription in subscriptions.Where(subscription => subscription.State != SubscriptionState.Ended))
        {
            subscription.End(EndReason.Unsubscribed, source, now);
            db.Audit(user, "SubscriptionEnded", nameof(Subscription), subscription.Id, "unsubscribed by the link of a mail", now);
        }

        await db.SaveChangesAsync(ct);
        return TypedResults.Ok(subscriptions.Shown(await Taxonomy.InForceAsync(db, ct)));
    }
}
