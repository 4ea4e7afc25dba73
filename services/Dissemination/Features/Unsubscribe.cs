using Microsoft.AspNetCore.Http.HttpResults;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.Dissemination.Model;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Data;
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
        UnsubscribeRequest request, DisseminationDbContext db, TaxonomyCache taxonomies, CurrentUser user, TimeProvider clock,
        CancellationToken ct)
    {
        var errors = new FieldErrors();
        return errors.Required("token", request.Token)
            ? await EndAsync(request.Token!, EndSource.Page, db, taxonomies, user, clock, ct)
            : Problems.Invalid(errors);
    }

    static Task<Results<Ok<SubscriptionView>, ProblemHttpResult>> ByMailProgram(
        string token, DisseminationDbContext db, TaxonomyCache taxonomies, CurrentUser user, TimeProvider clock, CancellationToken ct) =>
        EndAsync(token, EndSource.OneClick, db, taxonomies, user, clock, ct);

    static Task<Results<Ok<SubscriptionView>, ProblemHttpResult>> EndAsync(
        string token, EndSource source, DisseminationDbContext db, TaxonomyCache taxonomies, CurrentUser user, TimeProvider clock,
        CancellationToken ct)
    {
        // Other themes may be chosen at the same moment: what was chosen ends too.
        return db.RetryOnConflictAsync<Results<Ok<SubscriptionView>, ProblemHttpResult>>(async () =>
        {
            if (await db.SubscriberOfAsync(token, ct) is not { } subscriber)
                return Problems.NotFound();
            await EndAsync(subscriber, source, db, user, clock.GetUtcNow().UtcDateTime, ct);
            return TypedResults.Ok(subscriber.Subscriptions.ToContract(await taxonomies.InForceAsync(db, ct)));
        });
    }

    static async Task EndAsync(
        Subscriber subscriber, EndSource source, DisseminationDbContext db, CurrentUser user, DateTime now, CancellationToken ct)
    {
        var running = subscriber.Subscriptions.FindAll(subscription => subscription.State != SubscriptionState.Ended);
        if (running.Count == 0)
            return;
        foreach (var subscription in running)
        {
            subscription.End(EndReason.Unsubscribed, source, now);
            db.Audit(user, "SubscriptionEnded", nameof(Subscription), subscription.Id, "unsubscribed by the link of a mail", now);
        }

        db.Touch(subscriber);
        await db.SaveChangesAsync(ct);
    }
}
