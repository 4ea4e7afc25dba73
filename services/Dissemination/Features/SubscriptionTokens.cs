using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.Dissemination.Model;

namespace Safeguarding.Dissemination.Features;

/// <summary>Finds what a link of a mail is about.</summary>
static class SubscriptionTokens
{
    /// <summary>The subscription that a confirmation mail asked about.</summary>
    public static async Task<Subscription?> SubscriptionToConfirmAsync(this DisseminationDbContext db, string token, CancellationToken ct)
    {
        var delivery = await db.DeliveryOfAsync(token, ct);
        return delivery?.SubscriptionId is { } id
            ? await db.Subscriptions.Include(subscription => subscription.Themes).SingleAsync(subscription => subscription.Id == id, ct)
            : null;
    }

    /// <summary>Everything ever subscribed with the address that a mail went to; null for an unknown token.</summary>
    public static async Task<List<Subscription>?> SubscriptionsToEndAsync(this DisseminationDbContext db, string token, CancellationToken ct) =>
        await db.DeliveryOfAsync(token, ct) is { } delivery
            ? await db.Subscriptions.Include(subscription => subscription.Themes)
                .Where(subscription => subscription.SubscriberId == delivery.SubscriberId).ToListAsync(ct)
            : null;

    public static SubscriptionView Shown(this Subscription subscription, Taxonomy taxonomy) => new()
    {
        State = subscription.State,
        Themes = taxonomy.Labels(subscription.Themes.Select(theme => theme.Code).Order(StringComparer.Ordinal)),
    };

    /// <summary>All of an address at once: its running subscriptions, or what it had.</summary>
    public static SubscriptionView Shown(this IReadOnlyList<Subscription> subscriptions, Taxonomy taxonomy)
    {
        var running = subscriptions.Where(subscription => subscription.State == SubscriptionState.Confirmed).ToList();
        var codes = (running.Count > 0 ? running : subscriptions).SelectMany(subscription => subscription.Themes).Select(theme => theme.Code);
        return new SubscriptionView
        {
            State = running.Count > 0 ? SubscriptionState.Confirmed
                : subscriptions.Any(subscription => subscription.State == SubscriptionState.Pending) ? SubscriptionState.Pending
                : SubscriptionState.Ended,
            Themes = taxonomy.Labels(codes.Distinct().Order(StringComparer.Ordinal)),
        };
    }

    static Task<Delivery?> DeliveryOfAsync(this DisseminationDbContext db, string token, CancellationToken ct)
    {
        var hash = MailToken.HashOf(token);
        return db.MailTokens.Where(row => row.Hash == hash).Select(row => row.Delivery).SingleOrDefaultAsync(ct);
    }
}
