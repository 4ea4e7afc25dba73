using System.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.Dissemination.Model;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.ServiceDefaults.Text;
using Safeguarding.ServiceDefaults.Work;

namespace Safeguarding.Dissemination.Features;

/// <summary>Asks for bulletins. The answer never says whether the address is known (domain.md §7.22).</summary>
public static class Subscribe
{
    const int MaxConfirmations = 3;
    static readonly TimeSpan ConfirmationWindow = TimeSpan.FromHours(24);

    public static void Map(IEndpointRouteBuilder api) => api.MapPost("/subscriptions", Handle).AllowAnonymous();

    static async Task<Results<Accepted, ProblemHttpResult>> Handle(
        SubscribeRequest request, DisseminationDbContext db, CurrentUser user, Signal<Delivery> mail, TimeProvider clock, CancellationToken ct)
    {
        if (Check(request, await Taxonomy.InForceAsync(db, ct)) is { Any: true } broken)
            return Problems.Invalid(broken);

        // Someone may subscribe the same address at the same moment. Saying so would tell that it is known.
        await db.RetryOnConflictAsync(() => RememberAsync(EmailAddress.Find(request.Email)!, request.Themes!, db, user, clock.GetUtcNow().UtcDateTime, ct));
        mail.Set();
        return TypedResults.Accepted((string?)null);
    }

    static FieldErrors Check(SubscribeRequest request, Taxonomy taxonomy)
    {
        var errors = new FieldErrors();
        if (errors.Required("email", request.Email))
            errors.Email("email", request.Email);
        errors.Themes(request.Themes, taxonomy);
        return errors;
    }

    static async Task<int> RememberAsync(
        string email, IReadOnlyList<string> themes, DisseminationDbContext db, CurrentUser user, DateTime now, CancellationToken ct)
    {
        var key = Subscriber.KeyOf(email);
        var subscriber = await db.Subscribers.SingleOrDefaultAsync(row => row.AddressKey == key, ct);
        if (subscriber is null)
            db.Add(subscriber = new Subscriber { Id = Guid.CreateVersion7(), Email = email, AddressKey = key, CreatedAt = now });
        else if (await IsFloodedAsync(db, subscriber, now, ct))
            return 0;
        else
            db.Touch(subscriber); // two requests at once must not both be the last allowed

        var subscription = new Subscription { Id = Guid.CreateVersion7(), SubscriberId = subscriber.Id, RequestedAt = now };
        subscription.Themes.AddRange(themes.Distinct().Select(code => new SubscriptionTheme { SubscriptionId = subscription.Id, Code = code }));
        db.Add(subscription);
        db.Add(Delivery.OfConfirmation(subscription, Activity.Current?.Id, now));
        db.Audit(user, "SubscriptionRequested", nameof(Subscription), subscription.Id, "ask for bulletins", now);
        return await db.SaveChangesAsync(ct);
    }

    static async Task<bool> IsFloodedAsync(DisseminationDbContext db, Subscriber subscriber, DateTime now, CancellationToken ct)
    {
        var since = now - ConfirmationWindow;
        var sent = await db.Deliveries.CountAsync(
            delivery => delivery.SubscriberId == subscriber.Id && delivery.SubscriptionId != null && delivery.CreatedAt > since, ct);
        return sent >= MaxConfirmations;
    }
}
