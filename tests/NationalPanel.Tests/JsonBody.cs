using System.Globalization;
using System.Text.Json.Nodes;

namespace Safeguarding.NationalPanel.Tests;

static class JsonBody
{
    /// <summary>The body with another value at a path such as <c>lessons[0].title</c>.</summary>
    public static JsonNode Replace(JsonNode body, string path, JsonNode? value)
    {
        var copy = body.DeepClone();
        var steps = path.Replace("[", ".[", StringComparison.Ordinal).Split('.');
        var parent = steps[..^1].Aggregate(copy, (node, step) => Index(step) is { } index ? node[index]! : node[step]!);
        if (Index(steps[^1]) is { } last)
            parent[last] = value;
        else
            parent[steps[^1]] = value;
        return copy;
    }

    static int? Index(string step) => step.StartsWith('[') ? int.Parse(step.Trim('[', ']'), CultureInfo.InvariantCulture) : null;
}
