using System.Text.Json;
using System.Text.Json.Nodes;
using Safeguarding.Contracts.Notifications;

namespace Safeguarding.Notifications.Model;

/// <summary>What is different between two contents as they are stored, answer by answer.</summary>
static class ContentChanges
{
    // What a child or an adult is found by is no answer.
    const string Id = "id";

    public static IReadOnlyList<FieldChange> Between(string before, string after)
    {
        var changes = new List<FieldChange>();
        Compare("", JsonNode.Parse(before), JsonNode.Parse(after), changes);
        return changes;
    }

    static void Compare(string path, JsonNode? before, JsonNode? after, List<FieldChange> changes)
    {
        if (JsonNode.DeepEquals(before, after))
            return;
        if (before is JsonObject left && after is JsonObject right)
        {
            foreach (var name in left.Select(answer => answer.Key).Union(right.Select(answer => answer.Key)).Where(name => name != Id))
                Compare(path.Length == 0 ? name : $"{path}.{name}", left[name], right[name], changes);
        }
        else if (before is JsonArray first && after is JsonArray second && first.Concat(second).All(entry => entry is JsonObject))
            Compare(path, first, second, changes);
        else
            changes.Add(new FieldChange(path, Element(before), Element(after)));
    }

    static void Compare(string path, JsonArray before, JsonArray after, List<FieldChange> changes)
    {
        var places = Entries.Pair([.. before.Select(IdOf)], [.. after.Select(IdOf)]);
        for (var index = 0; index < after.Count; index++)
            Compare($"{path}[{index}]", places[index] is { } place ? before[place] : null, after[index], changes);
        for (var index = 0; index < before.Count; index++)
        {
            if (!places.Contains(index))
                changes.Add(new FieldChange($"{path}[{index}]", Element(before[index]), null));
        }
    }

    static string? IdOf(JsonNode? entry) => entry?[Id]?.GetValue<string>();

    static JsonElement? Element(JsonNode? node) => node is null ? null : JsonSerializer.SerializeToElement(node);
}
