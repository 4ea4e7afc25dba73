using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Safeguarding.Access.Tests.Table;
using Safeguarding.TestKit;

namespace Safeguarding.Access.Tests.Hosting;

/// <summary>Every request that a service takes, with what it should not hold; and what went wrong.</summary>
abstract partial class HostileWalk(Target target)
{
    protected Target Target => target;

    protected List<string> Faults { get; } = [];

    protected IReadOnlyList<AccessRow> Rows { get; } = [.. AccessTable.Rows.Where(row => row.Service == target.Service)];

    protected async Task<Call?> MakeAsync(AccessRow row) =>
        target.Calls.TryGetValue($"{row.Method} {row.Route}", out var make) ? await make() : null;

    /// <summary>As the first who may.</summary>
    protected Task<HttpClient> ClientAsync(AccessRow row) =>
        target.SignIn(Persona.All.Zip(row.Cells).Where(cell => cell.Second == AccessTable.Yes).Select(cell => cell.First)
            .FirstOrDefault(Persona.All[0]));

    // OpenID Connect has errors of its own form.
    protected static bool IsProblem(HttpResponseMessage answer) =>
        answer.Content.Headers.ContentType?.MediaType == "application/problem+json"
        || answer.RequestMessage!.RequestUri!.AbsolutePath.StartsWith("/connect/", StringComparison.Ordinal);

    protected static JsonNode Valid(Call call) => JsonSerializer.SerializeToNode(call.Body, call.Body!.GetType(), Json.Options)!;

    protected static string Short(string value) => value.Length <= 60 ? value : $"{value[..60]}… ({value.Length})";

    [GeneratedRegex(@"\{[^}]+\}")]
    protected static partial Regex Parameter();
}
