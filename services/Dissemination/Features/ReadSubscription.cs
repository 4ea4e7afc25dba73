using Microsoft.AspNetCore.Http.HttpResults;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.Dissemination.Model;
using Safeguarding.ServiceDefaults.Http;

namespace Safeguarding.Dissemination.Features;

/// <summary>What the pages behind the links of a mail show. Changes nothing: link scanners follow every link.</summary>
public static class ReadSubscription
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/subscriptions/confirm/{token}", ToConfirm).AllowAnonymous();
        api.MapGet("/subscriptions/manage/{token}", OfAddress).AllowAnonymous();
        api.MapGet("/subscriptions/unsubscribe/{token}", OfAddress).AllowAnonymous();
    }

    static async Task<Results<Ok<SubscriptionView>, ProblemHttpResult>> ToConfirm(string token, DisseminationDbContext db, CancellationToken ct) =>
        await db.SubscriptionToConfirmAsync(token, ct) is { } subscription
            ? TypedResults.Ok(subscription.Shown(await Taxonomy.InForceAsync(db, ct)))
            : Problems.NotFound();

    static async Task<Results<Ok<SubscriptionView>, ProblemHttpResult>> OfAddress(string token, DisseminationDbContext db, CancellationToken ct) =>
        await db.SubscriptionsToEndAsync(token, ct) is { } subscriptions
            ? TypedResults.Ok(subscriptions.Shown(await Taxonomy.InForceAsync(db, ct)))
            : Problems.NotFound();
}
