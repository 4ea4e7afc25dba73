using Safeguarding.Identity.Model;

namespace Safeguarding.Identity.Keys;

/// <summary>When a key is made, used, and forgotten.</summary>
static class KeyPlan
{
    /// <summary>How long a key makes new tokens.</summary>
    public static readonly TimeSpan Use = TimeSpan.FromDays(90);

    /// <summary>A new key is published this long before it is used, so that services have it in their copy of the key set.</summary>
    public static readonly TimeSpan Notice = TimeSpan.FromDays(1);

    /// <summary>An old key is published this long after its last use: longer than any token lives.</summary>
    public static readonly TimeSpan Retention = TimeSpan.FromDays(30);

    public static bool IsNewNeeded(IEnumerable<IssuerKey> keys, DateTime now) => !keys.Any(key => now - key.CreatedAt < Use);

    public static bool IsForgotten(IssuerKey key, DateTime now) => now - key.CreatedAt >= Use + Notice + Retention;

    /// <summary>The one in use first, then the others, newest first.</summary>
    public static IEnumerable<IssuerKey> InOrderOfUse(IEnumerable<IssuerKey> keys, DateTime now)
    {
        var newest = keys.OrderByDescending(key => key.CreatedAt).ThenByDescending(key => key.Id).ToList();
        var inUse = newest.FirstOrDefault(key => now - key.CreatedAt >= Notice) ?? newest.LastOrDefault();
        return newest.OrderByDescending(key => key == inUse);
    }
}
