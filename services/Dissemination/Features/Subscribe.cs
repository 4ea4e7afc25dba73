using System.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.Dissemination.Model;
using Safeguarding.ServiceDefaults.Audit;
using Safeguarding.ServiceDefaults.Data;
using Safeguarding.ServiceDefaults.Http;
using Safeguarding.ServiceDefaults.Security;
using Safeguarding.ServiceDefaults.Work;

namespace Safeguarding.Dissemination.Features;

/// <summary>Asks for bulletins. The answer never says whether the address is known (domain.md §7.22).</summary>
public static class Subscribe
{
    public static void Map(IEndpointRouteBuilder api) => api.MapPost("/subscriptions", Handle).AllowAnonymous();

    static async Task<Results<Accepted, ProblemHttpResult>> Handle(
        SubscribeRequest request, DisseminationDbContext db, TaxonomyCache taxonomies, CurrentUser user, Signal<Delivery> mail,
        TimeProvider clock,
        CancellationToken ct)
    {
        var errors = new FieldErrors();
        var email = errors.Required("email", request.Email) ? errors.Email("email", request.Email) : null;
        errors.Themes(request.Themes, await taxonomies.InForceAsync(db, ct));
        if (errors.Any)
            return Problems.Invalid(errors);

        // Someone may subscribe the same mailbox at the same moment. Saying so would tell that it is known.
        await db.RetryOnConflictAsync(() => RememberAsync(email!, request.Themes!, db, user, clock.GetUtcNow().UtcDateTime, ct));
        mail.Set();
        return TypedResults.Accepted((string?)null);
    }

    static async Task<int> RememberAsync(
        string email, IReadOnlyList<string> themes, DisseminationDbContext db, CurrentUser user, DateTime now, CancellationToken ct)
    {
        if (!await TryUseQuotaAsync(db, email, now, ct))
            return 0;
        var key = Subscriber.KeyOf(email);
        var subscriber = await db.Subscribers.SingleOrDefaultAsync(row => row.AddressKey == key, ct);
        if (subscriber is null)
            db.Add(subscriber = new Subscriber { Id = Guid.CreateVersion7(), Email = email, AddressKey = key, CreatedAt = now });

        var subscription = new Subscription { Id = Guid.CreateVersion7(), SubscriberId = subscriber.Id, RequestedAt = now };
        subscription.Themes.AddRange(themes.Distinct()
            .Select(code => new SubscriptionTheme { SubscriptionId = subscription.Id, Code = code }));
        db.Add(subscription);
        db.Add(Delivery.OfConfirmation(subscription, Activity.Current?.Id, now));
        db.Audit(user, "SubscriptionRequested", nameof(Subscription), subscription.Id, "ask for bulletins", now);
        return await db.SaveChangesAsync(ct);
    }

    // Nobody is flooded with confirmations that somebody else asked for.
    static async Task<bool> TryUseQuotaAsync(DisseminationDbContext db, string email, DateTime now, CancellationToken ct)
    {
        await db.ConfirmationQuotas.Where(row => row.EndsAt <= now).ExecuteDeleteAsync(ct);
        var hash = ConfirmationQuota.HashOf(email);
        var quota = await db.ConfirmationQuotas.FindAsync([hash], ct) ?? db.Add(new ConfirmationQuota { MailboxHash = hash }).Entity;
        return quota.TryUse(now);
    }
}
