using System.Text.Json;
using System.Text.Json.Nodes;
using Safeguarding.TestKit;

namespace Safeguarding.Notifications.Tests.Features;

/// <summary>A valid body with one thing changed: <c>children[0].sex</c> set to a JSON value, or taken away.</summary>
static class Mutation
{
    public const string Absent = "";

    public static string Of<T>(T body, string path, string json)
    {
        var root = JsonSerializer.SerializeToNode(body, Json.Options)!;
        var steps = path.Replace("[", ".[", StringComparison.Ordinal).Split('.');
        var parent = steps.SkipLast(1).Aggregate(root, Step);
        var value = json == Absent ? null : JsonNode.Parse(json);
        if (Index(steps[^1]) is { } index)
            parent[index] = value;
        else if (json == Absent)
            parent.AsObject().Remove(steps[^1]);
        else
            parent[steps[^1]] = value;
        return root.ToJsonString();
    }

    static JsonNode Step(JsonNode node, string step) => Index(step) is { } index ? node[index]! : node[step]!;

    static int? Index(string step) =>
        step is ['[', .. var number, ']'] ? int.Parse(number, System.Globalization.CultureInfo.InvariantCulture) : null;
}
