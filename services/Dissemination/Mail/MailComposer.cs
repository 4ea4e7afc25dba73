using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Safeguarding.Contracts.Dissemination;
using Safeguarding.Dissemination.Model;
using Safeguarding.ServiceDefaults.Mail;
using Safeguarding.ServiceDefaults.Work;

namespace Safeguarding.Dissemination.Mail;

/// <summary>
/// Writes the mails of claimed deliveries, if at this moment they are still to be sent. Whatever their number it asks the database a
/// handful of questions, and writes each bulletin once.
/// </summary>
sealed class MailComposer(DisseminationDbContext db, TaxonomyCache taxonomies, WrittenIssues issues, Links links, TimeProvider clock)
{
    public async Task<ComposedMails> ComposeAsync(IReadOnlyList<Delivery> deliveries, CancellationToken ct)
    {
        var taxonomy = await taxonomies.InForceAsync(db, ct);
        var addresses = await ReachableAsync(deliveries, ct);
        var composed = new ComposedMails([], []);
        var mails = composed.Mails;
        var reachable = deliveries.Where(delivery => addresses.ContainsKey(delivery.SubscriberId)).ToList();
        foreach (var issue in reachable.Where(delivery => delivery.BulletinId is not null).GroupBy(delivery => delivery.BulletinId!.Value))
        {
            try
            {
                if (await issues.FindAsync(db, issue.Key, links, ct) is not { } bulletin)
                    continue;
                var themes = taxonomy.WithWider(bulletin.ThemeCodes);
                var readers = await SubscribedAsync([.. issue.Select(delivery => delivery.SubscriberId)], themes, ct);
                foreach (var delivery in issue.Where(delivery => readers.Contains(delivery.SubscriberId)))
                    mails.Add(delivery.Id, bulletin.Mail.To(addresses[delivery.SubscriberId], delivery, TokenOf(delivery)));
            }
            catch (Exception exception) when (exception is not OperationCanceledException && !DatabaseTrouble.Is(exception))
            {
                // A bulletin that cannot be written is a failed attempt at its own mails; the others go on.
                foreach (var delivery in issue)
                {
                    mails.Remove(delivery.Id);
                    composed.Failures.Add((delivery, MailOutcome.TryAgain(exception)));
                }
            }
        }

        foreach (var (delivery, themes) in await ToConfirmAsync(reachable, ct))
        {
            var names = themes.Select(theme => taxonomy.Label(theme).Name).Order().ToList();
            mails.Add(delivery.Id, ConfirmationMail.To(addresses[delivery.SubscriberId], delivery, names, links, TokenOf(delivery)));
        }

        // The links must work from the moment a mail is out, whatever happens to this process then.
        await db.SaveChangesAsync(ct);
        return composed;
    }

    string TokenOf(Delivery delivery)
    {
        var token = LinkToken.New();
        db.Add(new MailToken { Hash = LinkToken.HashOf(token), DeliveryId = delivery.Id, CreatedAt = clock.GetUtcNow().UtcDateTime });
        return token;
    }

    Task<Dictionary<Guid, string>> ReachableAsync(IReadOnlyList<Delivery> deliveries, CancellationToken ct)
    {
        var ids = deliveries.Select(delivery => delivery.SubscriberId).Distinct().ToList();
        return db.Subscribers
            .Where(row => ids.Contains(row.Id) && !db.SuppressedAddresses.Any(address => address.AddressKey == row.AddressKey))
            .Select(row => new { row.Id, row.Email }).ToDictionaryAsync(row => row.Id, row => row.Email, ct);
    }

    Task<HashSet<Guid>> SubscribedAsync(List<Guid> subscribers, IReadOnlyList<string> themes, CancellationToken ct) => db.Subscriptions
        .Where(row => subscribers.Contains(row.SubscriberId) && row.ConfirmedAt != null && row.EndedAt == null
            && row.Themes.Any(theme => themes.Contains(theme.Code)))
        .Select(row => row.SubscriberId).ToHashSetAsync(ct);

    async Task<IEnumerable<(Delivery Delivery, IEnumerable<string> Themes)>> ToConfirmAsync(List<Delivery> deliveries, CancellationToken ct)
    {
        var asked = deliveries.Where(delivery => delivery.SubscriptionId is not null)
            .ToDictionary(delivery => delivery.SubscriptionId!.Value);
        if (asked.Count == 0)
            return [];
        var ids = asked.Keys.ToList();
        var subscriptions = await db.Subscriptions.AsNoTracking().Include(row => row.Themes)
            .Where(row => ids.Contains(row.Id)).ToListAsync(ct);
        return subscriptions.Where(row => row.State == SubscriptionState.Pending)
            .Select(row => (asked[row.Id], row.Themes.Select(theme => theme.Code)));
    }
}

/// <summary>A delivery in neither has lost its reason: unsubscribed, address suppressed, bulletin withdrawn.</summary>
sealed record ComposedMails(Dictionary<Guid, Email> Mails, List<(Delivery Delivery, MailOutcome Outcome)> Failures);

/// <summary>Bulletins as mails, kept while they are being sent: of each issue one.</summary>
sealed class WrittenIssues
{
    const int MaxKept = 20;
    readonly ConcurrentDictionary<Guid, WrittenIssue> _kept = [];

    /// <returns>Null for one that was withdrawn.</returns>
    public async Task<WrittenIssue?> FindAsync(DisseminationDbContext db, Guid id, Links links, CancellationToken ct)
    {
        if (!await db.Bulletins.AnyAsync(row => row.Id == id && row.WithdrawnAt == null, ct))
            return null;
        if (_kept.TryGetValue(id, out var kept))
            return kept;
        if (_kept.Count >= MaxKept)
            _kept.Clear();
        var bulletin = await db.Bulletins.AsNoTracking().SingleAsync(row => row.Id == id, ct);
        return _kept[id] = new WrittenIssue(new BulletinMail(bulletin, links), bulletin.ThemeCodes);
    }
}

/// <summary>An issued bulletin never changes again but by its withdrawal.</summary>
sealed record WrittenIssue(BulletinMail Mail, IReadOnlyList<string> ThemeCodes);
