using Microsoft.AspNetCore.Http.HttpResults;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.Dissemination.Model;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Dissemination.Features;

public static class ConfirmSubscription
{
    public static void Map(IEndpointRouteBuilder api) => api.MapPost("/subscriptions/confirm", Handle).AllowAnonymous();

    static async Task<Results<Ok<SubscriptionView>, ProblemHttpResult>> Handle(
        ConfirmSubscriptionRequest request, DisseminationDbContext db, TaxonomyCache taxonomies, CurrentUser user, TimeProvider clock,
        CancellationToken ct)
    {
        var errors = new FieldErrors();
        if (!errors.Required("token", request.Token))
            return Problems.Invalid(errors);
        if (await db.SubscriptionToConfirmAsync(request.Token!, ct) is not { } subscription)
            return Problems.NotFound();
        if (subscription.State == SubscriptionState.Ended)
            return Problems.Conflict("subscription-ended", "This subscription has ended. Subscribe again to get bulletins.");

        var now = clock.GetUtcNow().UtcDateTime;
        if (subscription.State == SubscriptionState.Pending)
        {
            if (!subscription.CanBeConfirmed(now))
                return Problems.Conflict("link-expired", "This link has expired. Subscribe again to get a new one.");

            subscription.Confirm(now);
            db.Audit(user, "SubscriptionConfirmed", nameof(Subscription), subscription.Id, "confirmed by the button of the page", now);
            await db.SaveChangesAsync(ct);
        }

        return TypedResults.Ok(subscription.ToContract(await taxonomies.InForceAsync(db, ct)));
    }
}
