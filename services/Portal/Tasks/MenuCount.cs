using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Tasks;

/// <summary>The number beside the dashboard in the menu. No page waits for it long, and none fails for it.</summary>
public sealed class MenuCount(CurrentUser person, Worklist worklist, TaskCountCache cache)
{
    static readonly TimeSpan Timeout = TimeSpan.FromMilliseconds(500);

    /// <summary>Null for whom nothing can wait, and where nothing does.</summary>
    public async Task<MenuBadge?> BadgeAsync(CancellationToken ct)
    {
        if (!worklist.IsFor)
            return null;
        if (cache.Find(person) is null)
            await CountAsync(ct);

        return cache.Find(person) switch
        {
            { IsWhole: false, Number: > 0 and var known } =>
                Badge($"{known}+", $"{known} or more waiting for you: not everything could be asked"),
            { Number: > 0 and var all } => Badge($"{all}", $"{all} waiting for you"),
            _ => null,
        };
    }

    async Task CountAsync(CancellationToken ct)
    {
        using var patience = new CancellationTokenSource(Timeout);
        await worklist.ReadAsync(band: null, after: null, limit: 1, ct, patience.Token);
    }

    static MenuBadge Badge(string text, string said) => new("/dashboard", text, said);
}
