using Microsoft.AspNetCore.Http.HttpResults;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.Dissemination.Model;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Dissemination.Features;

/// <summary>Other themes for the address a mail went to, without sign-in: the link in the mail proves whose it is.</summary>
public static class ChangeSubscription
{
    public static void Map(IEndpointRouteBuilder api) => api.MapPost("/subscriptions/manage", Handle).AllowAnonymous();

    static async Task<Results<Ok<SubscriptionView>, ProblemHttpResult>> Handle(
        ChangeSubscriptionRequest request, DisseminationDbContext db, TaxonomyCache taxonomies, CurrentUser user, TimeProvider clock,
        CancellationToken ct)
    {
        var taxonomy = await taxonomies.InForceAsync(db, ct);
        var errors = new FieldErrors();
        errors.Required("token", request.Token);
        errors.Themes(request.Themes, taxonomy);
        if (errors.Any)
            return Problems.Invalid(errors);
        if (await db.SubscriberOfAsync(request.Token!, ct) is not { } subscriber)
            return Problems.NotFound();
        var running = subscriber.Subscriptions.FindAll(subscription => subscription.State == SubscriptionState.Confirmed);
        if (running.Count == 0)
            return Problems.Conflict("subscription-ended", "This subscription has ended. Subscribe again to get bulletins.");

        var wanted = request.Themes!.ToHashSet();
        if (!wanted.SetEquals(running.SelectMany(subscription => subscription.Themes).Select(theme => theme.Code)))
            running = [await ReplaceAsync(subscriber, running, wanted, db, user, clock.GetUtcNow().UtcDateTime, ct)];

        return TypedResults.Ok(running.ToContract(taxonomy));
    }

    // What was wished for before stays in the record as ended; the new wish is as old as the oldest, so that no bulletin under way is
    // missed.
    static async Task<Subscription> ReplaceAsync(
        Subscriber subscriber, List<Subscription> running, IEnumerable<string> themes, DisseminationDbContext db, CurrentUser user,
        DateTime now, CancellationToken ct)
    {
        var changed = new Subscription { Id = Guid.CreateVersion7(), SubscriberId = subscriber.Id, RequestedAt = now };
        changed.Themes.AddRange(themes.Select(code => new SubscriptionTheme { SubscriptionId = changed.Id, Code = code }));
        changed.Confirm(running.Min(subscription => subscription.ConfirmedAt!.Value));
        foreach (var subscription in running)
            subscription.End(EndReason.Changed, EndSource.Page, now);

        db.Add(changed);
        // Two tabs at once: the second to save finds another version of the subscriber and is told to try again.
        db.Touch(subscriber);
        db.Audit(user, "SubscriptionChanged", nameof(Subscription), changed.Id, "other themes by the link of a mail", now);
        await db.SaveChangesAsync(ct);
        return changed;
    }
}
