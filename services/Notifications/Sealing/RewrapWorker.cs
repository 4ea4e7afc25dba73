using Microsoft.EntityFrameworkCore;
using Safeguarding.ServiceDefaults.Work;

namespace Safeguarding.Notifications.Sealing;

/// <summary>
/// Puts keys under the ring's present one, so that the ring's old keys are needed by nothing any more. One key is one update: it is under
/// the old or the new one, and one that is erased meanwhile stays so.
/// </summary>
public sealed class RewrapWorker(WorkerContext context, KeyWrap wrap) : Worker(context, TimeSpan.FromHours(1))
{
    const int Batch = 100;
    Guid? _last;

    protected override async Task<bool> RoundAsync(IServiceProvider services, CancellationToken ct)
    {
        var db = services.GetRequiredService<NotificationsDbContext>();
        var current = wrap.CurrentRingKey;
        var keys = db.Keys.AsNoTracking().Where(key => key.Wrapped != null && key.RingKeyId != current);
        if (_last is { } last)
            keys = keys.Where(key => key.Id.CompareTo(last) > 0);
        var old = await keys.OrderBy(key => key.Id).Take(Batch).ToListAsync(ct);
        foreach (var key in old)
            await TryAsync(key.Id, () => WrapAgainAsync(db, key, ct), ct);

        // Those that cannot be opened come again in the next turn, after all others.
        _last = old.Count == Batch ? old[^1].Id : null;
        return old.Count == Batch;
    }

    async Task WrapAgainAsync(NotificationsDbContext db, NotificationKey key, CancellationToken ct)
    {
        var again = wrap.Again(key);
        await db.Keys.Where(row => row.Id == key.Id && row.RingKeyId == key.RingKeyId && row.Wrapped != null).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.Wrapped, again.Wrapped).SetProperty(row => row.RingKeyId, again.RingKeyId), ct);
    }
}
