namespace Safeguarding.Notifications.Model;

/// <summary>Which entry of a list in one version is which in the next.</summary>
static class Entries
{
    /// <summary>
    /// For each entry afterwards its place before; null for a new one. Callers' own ids tell; where one of the two has none, the place
    /// does.
    /// </summary>
    public static IReadOnlyList<int?> Pair(IReadOnlyList<string?> before, IReadOnlyList<string?> after)
    {
        var places = after.Select(id => id is null ? null : Place(before, id)).ToList();
        for (var index = 0; index < after.Count && index < before.Count; index++)
        {
            if (places[index] is null && !places.Contains(index) && (before[index] is null || after[index] is null))
                places[index] = index;
        }

        return places;
    }

    static int? Place(IReadOnlyList<string?> ids, string id) =>
        ids.Index().Where(entry => entry.Item == id).Select(entry => (int?)entry.Index).FirstOrDefault();
}
