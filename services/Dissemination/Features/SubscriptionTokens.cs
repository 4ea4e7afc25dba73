using Microsoft.EntityFrameworkCore;
using Safeguarding.Dissemination.Model;
using Safeguarding.ServiceDefaults.Mail;

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

    /// <summary>
    /// Whom a mail went to, with everything ever subscribed; null for an unknown token. Read in one query: the version then guards
    /// exactly what was read, so that of two changes at the same moment the second finds out.
    /// </summary>
    public static async Task<Subscriber?> SubscriberOfAsync(this DisseminationDbContext db, string token, CancellationToken ct) =>
        await db.DeliveryOfAsync(token, ct) is { } delivery
            ? await db.Subscribers.Include(row => row.Subscriptions).ThenInclude(row => row.Themes).AsSingleQuery()
                .SingleAsync(row => row.Id == delivery.SubscriberId, ct)
            : null;

    static Task<Delivery?> DeliveryOfAsync(this DisseminationDbContext db, string token, CancellationToken ct)
    {
        var hash = LinkToken.HashOf(token);
        return db.MailTokens.Where(row => row.Hash == hash).Select(row => row.Delivery).SingleOrDefaultAsync(ct);
    }
}
