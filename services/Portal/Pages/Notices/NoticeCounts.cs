using Microsoft.Extensions.Caching.Memory;
using Safeguarding.Client;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Pages.Notices;

/// <summary>
/// How many notices are new, for the menu of every page: kept for a short while, and left out rather than waited for.
/// </summary>
public sealed class NoticeCounts(NoticesClient notices, IMemoryCache cache)
{
    static readonly TimeSpan Kept = TimeSpan.FromSeconds(30);
    static readonly TimeSpan KeptUnknown = TimeSpan.FromSeconds(3);
    static readonly TimeSpan Timeout = TimeSpan.FromMilliseconds(300);

    /// <summary>Null where none is new, or Identity did not say in time.</summary>
    public async Task<MenuBadge?> BadgeAsync(CurrentUser person, CancellationToken ct)
    {
        if (!cache.TryGetValue(Key(person), out int? known))
        {
            known = await AskAsync(ct);
            cache.Set(Key(person), known, known is null ? KeptUnknown : Kept);
        }

        var count = known ?? 0;
        return count == 0 ? null : new MenuBadge(Places.Notices, $"{count}", count == 1 ? "1 new notice" : $"{count} new notices");
    }

    /// <summary>After the person saw some of them.</summary>
    public void Forget(CurrentUser person) => cache.Remove(Key(person));

    async Task<int?> AskAsync(CancellationToken ct)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(Timeout);
        try
        {
            return (await notices.CountAsync(limit.Token)).Unseen;
        }
        catch (Exception away) when (away is HttpRequestException or OperationCanceledException)
        {
            return null;
        }
    }

    static (Type, string) Key(CurrentUser person) => (typeof(NoticeCounts), person.Id);
}
