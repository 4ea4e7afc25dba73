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
        api.MapGet("/subscriptions/unsubscribe/{token}", ToEnd).AllowAnonymous();
    }

    static async Task<Results<Ok<SubscriptionView>, ProblemHttpResult>> ToConfirm(
        string token, DisseminationDbContext db, TaxonomyCache taxonomies, CancellationToken ct) =>
        await db.SubscriptionToConfirmAsync(token, ct) is { } subscription
            ? TypedResults.Ok(subscription.ToContract(await taxonomies.InForceAsync(db, ct)))
            : Problems.NotFound();

    static async Task<Results<Ok<SubscriptionView>, ProblemHttpResult>> OfAddress(
        string token, DisseminationDbContext db, TaxonomyCache taxonomies, CancellationToken ct) =>
        await db.SubscriberOfAsync(token, ct) is { } subscriber
            ? TypedResults.Ok(subscriber.Subscriptions.ToContract(await taxonomies.InForceAsync(db, ct)))
            : Problems.NotFound();

    // The address in a mail's List-Unsubscribe header. Programs post to it; those that cannot open it for their reader, who needs a page.
    static async Task<Results<Ok<SubscriptionView>, RedirectHttpResult, ProblemHttpResult>> ToEnd(
        string token, DisseminationDbContext db, TaxonomyCache taxonomies, Links links, HttpRequest request, HttpResponse response,
        CancellationToken ct)
    {
        response.Headers.Vary = "Accept";
        if (request.GetTypedHeaders().Accept.Any(media => media.MediaType == "text/html"))
            return TypedResults.Redirect(links.Unsubscribe(Uri.EscapeDataString(token)).ToString());
        return (await OfAddress(token, db, taxonomies, ct)).Result is Ok<SubscriptionView> shown ? shown : Problems.NotFound();
    }
}
