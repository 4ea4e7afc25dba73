using Microsoft.EntityFrameworkCore;
using MimeKit;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.Dissemination.Model;

namespace Safeguarding.Dissemination.Mail;

/// <summary>Writes the mail of a delivery, if at this moment it is still to be sent.</summary>
sealed class MailComposer(DisseminationDbContext db, DisseminationOptions options, Links links, TimeProvider clock)
{
    /// <returns>The mail, or null where its reason has gone: unsubscribed, address suppressed, bulletin withdrawn.</returns>
    public async Task<ComposedMail?> ComposeAsync(Delivery delivery)
    {
        var subscriber = await db.Subscribers.AsNoTracking().SingleAsync(row => row.Id == delivery.SubscriberId);
        if (await db.SuppressedAddresses.AnyAsync(address => address.AddressKey == subscriber.AddressKey))
            return null;

        var token = MailToken.New();
        var message = new MimeMessage { MessageId = $"{delivery.Id:N}@{options.PublicOrigin.Host}", Date = clock.GetUtcNow() };
        message.From.Add(options.Mail.Sender);
        message.To.Add(MailboxAddress.Parse(subscriber.Email));
        var wanted = delivery.SubscriptionId is { } subscription
            ? await FillConfirmationAsync(message, subscription, token)
            : await FillBulletinAsync(message, delivery.BulletinId!.Value, subscriber.Id, token);
        return wanted ? new ComposedMail(message, token) : null;
    }

    async Task<bool> FillConfirmationAsync(MimeMessage message, Guid id, string token)
    {
        var subscription = await db.Subscriptions.AsNoTracking().Include(row => row.Themes).SingleAsync(row => row.Id == id);
        if (subscription.State != SubscriptionState.Pending)
            return false;
        var taxonomy = await Taxonomy.InForceAsync(db, default);
        new ConfirmationMail(links).Fill(message, [.. subscription.Themes.Select(theme => taxonomy.Label(theme.Code).Name).Order()], token);
        return true;
    }

    async Task<bool> FillBulletinAsync(MimeMessage message, Guid id, Guid subscriberId, string token)
    {
        var bulletin = await db.Bulletins.AsNoTracking().SingleAsync(row => row.Id == id);
        if (bulletin.WithdrawnAt is not null || !await IsSubscribedAsync(subscriberId, bulletin))
            return false;
        new BulletinMail(links).Fill(message, bulletin, token);
        return true;
    }

    async Task<bool> IsSubscribedAsync(Guid subscriberId, Bulletin bulletin)
    {
        var themes = (await Taxonomy.InForceAsync(db, default)).WithWider(bulletin.ThemeCodes);
        return await db.Subscriptions.AnyAsync(subscription => subscription.SubscriberId == subscriberId
            && subscription.ConfirmedAt != null && subscription.EndedAt == null && subscription.Themes.Any(theme => themes.Contains(theme.Code)));
    }
}
