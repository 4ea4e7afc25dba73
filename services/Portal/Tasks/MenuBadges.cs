using Safeguarding.Client;
using Safeguarding.ServiceDefaults.Security;

namespace Safeguarding.Portal.Tasks;

/// <summary>What waits for a person and what is new to them, beside the menu's places; nothing where nothing does.</summary>
public sealed class MenuBadges(Worklist worklist, NoticesClient notices, MenuCounts counts)
{
    public async Task<IReadOnlyList<MenuBadge>> OfAsync(CurrentUser person, CancellationToken ct) =>
        [.. (await Task.WhenAll(TasksAsync(person, ct), NoticesAsync(person, ct))).OfType<MenuBadge>()];

    async Task<MenuBadge?> TasksAsync(CurrentUser person, CancellationToken ct) => !worklist.IsFor ? null
        : await counts.OfAsync(Places.Dashboard, person, limit => worklist.CountAsync(ct, limit), ct) switch
        {
            { IsWhole: false, Number: > 0 and var known } => new MenuBadge(
                Places.Dashboard, $"{known}+", $"{known} or more waiting for you: not everything could be asked"),
            { Number: > 0 and var all } => new MenuBadge(Places.Dashboard, $"{all}", $"{all} waiting for you"),
            _ => null,
        };

    async Task<MenuBadge?> NoticesAsync(CurrentUser person, CancellationToken ct) =>
        await counts.OfAsync(Places.Notices, person, async limit => new MenuCount((await notices.CountAsync(limit)).Unseen), ct) switch
        {
            { Number: 1 } => new MenuBadge(Places.Notices, "1", "1 new notice"),
            { Number: > 1 and var many } => new MenuBadge(Places.Notices, $"{many}", $"{many} new notices"),
            _ => null,
        };
}
