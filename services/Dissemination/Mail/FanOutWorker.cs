using Microsoft.EntityFrameworkCore;
using Safeguarding.Dissemination.Model;
using Safeguarding.ServiceDefaults.Work;

namespace Safeguarding.Dissemination.Mail;

/// <summary>
/// Makes one delivery for every subscriber of an issued bulletin who has none yet, until none is missing. No position is kept:
/// it can be killed or run twice at once at any moment, the unique index decides.
/// </summary>
sealed class FanOutWorker(WorkerContext context, TaxonomyCache taxonomies, Signal<Bulletin> signal, Signal<Delivery> mail)
    : Worker(context, TimeSpan.FromSeconds(2), signal)
{
    const int Batch = 500;

    protected override async Task<bool> RoundAsync(IServiceProvider services, CancellationToken ct)
    {
        var db = services.GetRequiredService<DisseminationDbContext>();
        var open = await db.Bulletins.AsNoTracking()
            .Where(bulletin => bulletin.IssuedAt != null && bulletin.AllMadeAt == null && bulletin.WithdrawnAt == null)
            .OrderBy(bulletin => bulletin.IssuedAt).ToListAsync(ct);
        if (open.Count == 0)
            return false;

        var taxonomy = await taxonomies.InForceAsync(db, ct);
        foreach (var bulletin in open)
        {
            db.ChangeTracker.Clear();
            await TryAsync(bulletin.Id, () => MakeAllAsync(db, bulletin, taxonomy.WithWider(bulletin.ThemeCodes), ct), ct);
        }

        return false;
    }

    async Task MakeAllAsync(DisseminationDbContext db, Bulletin bulletin, IReadOnlyList<string> themes, CancellationToken ct)
    {
        while (await MakeMissingAsync(db, bulletin, themes, ct))
        {
        }

        await db.Bulletins.Where(row => row.Id == bulletin.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.AllMadeAt, Now), ct);
    }

    /// <summary>One pass over the subscribers in the order of their ids; whether any was missing.</summary>
    async Task<bool> MakeMissingAsync(DisseminationDbContext db, Bulletin bulletin, IReadOnlyList<string> themes, CancellationToken ct)
    {
        var last = Guid.Empty;
        while (true)
        {
            var missing = await Matching(db, bulletin, themes)
                .Where(subscriber => subscriber.Id.CompareTo(last) > 0)
                .OrderBy(subscriber => subscriber.Id).Select(subscriber => subscriber.Id).Take(Batch).ToListAsync(ct);
            if (missing.Count == 0)
                return last != Guid.Empty;

            var now = Now;
            db.AddRange(missing.Select(subscriber => Delivery.OfBulletin(bulletin, subscriber, now)));
            await db.SaveChangesAsync(ct);
            db.ChangeTracker.Clear();
            mail.Set();
            last = missing[^1];
        }
    }

    // Who confirmed after the issue gets the next one.
    static IQueryable<Subscriber> Matching(DisseminationDbContext db, Bulletin bulletin, IReadOnlyList<string> themes) =>
        db.Subscribers.Where(subscriber =>
            subscriber.Subscriptions.Any(subscription => subscription.ConfirmedAt <= bulletin.IssuedAt && subscription.EndedAt == null
                && subscription.Themes.Any(theme => themes.Contains(theme.Code)))
            && !db.Deliveries.Any(delivery => delivery.BulletinId == bulletin.Id && delivery.SubscriberId == subscriber.Id));
}
