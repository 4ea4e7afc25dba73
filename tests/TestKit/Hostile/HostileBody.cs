using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Safeguarding.TestKit.Hostile;

/// <summary>A body in which one field, at any depth, holds what it should not.</summary>
public sealed record HostileBody(string Field, string Value, string Json)
{
    const string Mark = "\"?put it here?\"";

    /// <summary>Every field of the contract with every value, also those that the valid body leaves out.</summary>
    public static IEnumerable<HostileBody> Of(Type contract, JsonNode valid) =>
        from field in FieldsOf(contract, "", depth: 0)
        let json = Marked(valid, field.Path)
        from value in HostileValues.Of(field.Type).Concat(Repetitions(valid, field))
        select new HostileBody(field.Path, value, json.Replace(Mark, value, StringComparison.Ordinal));

    /// <summary>The same field with another value.</summary>
    public HostileBody With(string value) => new(Field, value, Json.Replace(Value, value, StringComparison.Ordinal));

    /// <summary>The type of a list's entries; null where it is no list.</summary>
    public static Type? EntryOf(Type type) => type != typeof(string) && type.IsGenericType
        && type.GetGenericTypeDefinition() is var open && (open == typeof(IReadOnlyList<>) || open == typeof(IReadOnlyCollection<>)
            || open == typeof(List<>))
        ? type.GetGenericArguments()[0]
        : null;

    static IEnumerable<(string Path, Type Type)> FieldsOf(Type contract, string path, int depth)
    {
        foreach (var property in contract.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.CanWrite))
        {
            var its = Path(path, JsonNamingPolicy.CamelCase.ConvertName(property.Name));
            yield return (its, property.PropertyType);
            var type = property.PropertyType;
            if (EntryOf(type) is { } entry)
                yield return (its += "[0]", type = entry);
            if (type.Namespace!.StartsWith("Safeguarding.", StringComparison.Ordinal) && !type.IsEnum && depth < 6)
            {
                foreach (var inner in FieldsOf(type, its, depth + 1))
                    yield return inner;
            }
        }
    }

    static string Path(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";

    // The same entry twice, and far more of them than anybody sends.
    static IEnumerable<string> Repetitions(JsonNode valid, (string Path, Type Type) field)
    {
        if (EntryOf(field.Type) is null || Find(valid, field.Path) is not JsonArray { Count: > 0 } entries)
            yield break;
        var entry = entries[0]?.ToJsonString() ?? "null";
        yield return $"[{entry},{entry}]";
        yield return $"[{string.Join(',', Enumerable.Repeat(entry, 300))}]";
    }

    static JsonNode? Find(JsonNode? node, string path) => Steps(path).Aggregate(node, (at, step) => at switch
    {
        JsonArray { Count: > 0 } list when step.Length == 0 => list[0],
        JsonObject record when step.Length > 0 => record[step],
        _ => null,
    });

    static string Marked(JsonNode valid, string path)
    {
        var root = valid.DeepClone();
        var steps = Steps(path).ToList();
        var at = root;
        for (var index = 0; index < steps.Count; index++)
        {
            var isLast = index + 1 == steps.Count;
            JsonNode put = isLast ? JsonNode.Parse(Mark)! : steps[index + 1].Length == 0 ? new JsonArray() : new JsonObject();
            if (at is JsonArray list)
            {
                if (list.Count == 0)
                    list.Add(put);
                else if (isLast || list[0] is null)
                    list[0] = put;
                at = list[0]!;
            }
            else
            {
                if (isLast || at[steps[index]] is null)
                    at[steps[index]] = put;
                at = at[steps[index]]!;
            }
        }

        return root.ToJsonString();
    }

    // An empty step is the first entry of a list.
    static IEnumerable<string> Steps(string path) => path.Replace("[0]", ".", StringComparison.Ordinal).Split('.');
}
