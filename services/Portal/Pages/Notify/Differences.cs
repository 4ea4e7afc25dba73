using Safeguarding.Contracts.Notifications;
using Safeguarding.ServiceDefaults.Reference;

namespace Safeguarding.Portal.Pages.Notify;

/// <summary>Answers of one group that are different in two versions.</summary>
public record ChangedGroup(string Title, IReadOnlyList<Difference> Rows);

/// <summary>One answer in words, as it was and as it is; null where there was or is none.</summary>
/// <param name="Change">Address of the page that asks for it, under the draft's.</param>
public record Difference(string Key, string? Before, string? After, string? Change);

/// <summary>Two versions side by side, answer by answer, in the words in which the record shows them.</summary>
static class Differences
{
    public static IReadOnlyList<ChangedGroup> Between(NotificationContent before, NotificationContent after, AreaRegister areas)
    {
        var was = Groups(before, areas);
        var isNow = Groups(after, areas);
        var pairs = isNow.Select(now => (Before: Find(was, now), After: (Named?)now)).ToList();
        var gone = was.Where(group => pairs.TrueForAll(pair => pair.Before != group))
            .Select(group => (Before: (Named?)group, After: (Named?)null));
        return [.. pairs.Concat(gone).Select(pair => Of(pair.Before?.Group, pair.After?.Group)).Where(group => group.Rows.Count > 0)];
    }

    static ChangedGroup Of(Group? before, Group? after)
    {
        var (was, isNow) = (before?.Rows ?? [], after?.Rows ?? []);
        var keys = isNow.Select(row => row.Key).Union(was.Select(row => row.Key));
        var rows = keys.Select(key => new Difference(key, ValueOf(was, key), ValueOf(isNow, key),
            isNow.FirstOrDefault(row => row.Key == key)?.Change)).Where(row => row.Before != row.After).ToList();
        var title = after is null ? $"{before!.Title}: taken out" : before is null ? $"{after.Title}: added" : after.Title;
        return new ChangedGroup(title, rows);
    }

    static string? ValueOf(IReadOnlyList<Row> rows, string key) => rows.FirstOrDefault(row => row.Key == key)?.Value;

    // People are found by their ids; where one version has none, by their places.
    static Named? Find(IReadOnlyList<Named> groups, Named wanted) =>
        groups.FirstOrDefault(group => group.Kind == wanted.Kind && group.Id == wanted.Id && group.Id is not null)
        ?? groups.FirstOrDefault(group => group.Kind == wanted.Kind && group.Place == wanted.Place
            && (group.Id is null || wanted.Id is null));

    static IReadOnlyList<Named> Groups(NotificationContent content, AreaRegister areas)
    {
        var children = (content.Children ?? []).Select((child, index) => ("child", index, child.Id));
        var adults = (content.Adults ?? []).Select((adult, index) => ("adult", index, adult.Id));
        IEnumerable<(string Kind, int Place, Guid? Id)> keys =
            [("incident", 0, null), ("known", 0, null), .. children, .. adults, ("around", 0, null)];
        return [.. Summary.Of(content, areas, []).Zip(keys, (group, key) => new Named(key.Kind, key.Place, key.Id, group))];
    }

    sealed record Named(string Kind, int Place, Guid? Id, Group Group);
}
