using Microsoft.Extensions.Caching.Memory;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Tasks;

/// <summary>
/// The numbers beside places of the menu, of whom: kept in this process and for a short time only. No page waits for one long, and none
/// fails for it.
/// </summary>
public sealed class MenuCounts(IMemoryCache cache)
{
    static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(30);
    static readonly TimeSpan UnknownLifetime = TimeSpan.FromSeconds(3);
    static readonly TimeSpan Timeout = TimeSpan.FromMilliseconds(500);

    public async Task<MenuCount> OfAsync(
        string place, CurrentUser person, Func<CancellationToken, Task<MenuCount>> ask, CancellationToken ct)
    {
        if (cache.Get<MenuCount>(Key(place, person)) is { } known)
            return known;
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(Timeout);
        try
        {
            return Keep(place, person, await ask(limit.Token));
        }
        catch (Exception away) when (away is HttpRequestException or OperationCanceledException)
        {
            return Keep(place, person, MenuCount.Unknown);
        }
    }

    public MenuCount Keep(string place, CurrentUser person, MenuCount count) =>
        cache.Set(Key(place, person), count, count == MenuCount.Unknown ? UnknownLifetime : Lifetime);

    /// <summary>What a person has done may have been what waited. Where a service is away, it is not asked again so soon.</summary>
    public void Forget(CurrentUser person)
    {
        foreach (var key in new[] { Key(Places.Dashboard, person), Key(Places.Notices, person) })
        {
            if (cache.Get<MenuCount>(key) is { IsWhole: true })
                cache.Remove(key);
        }
    }

    static (Type, string, string) Key(string place, CurrentUser person) => (typeof(MenuCounts), place, person.Id);
}

/// <param name="Number">How much there is.</param>
/// <param name="IsWhole">Whether every service could be asked.</param>
public record MenuCount(int Number, bool IsWhole = true)
{
    public static readonly MenuCount Unknown = new(0, IsWhole: false);
}
