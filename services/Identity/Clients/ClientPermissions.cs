using System.Text.Json;
using Safeguarding.Contracts.Identity;

namespace Safeguarding.Identity.Clients;

/// <summary>What programs can be let do, by the kind of their organisation: <c>client-permissions.json</c>.</summary>
static class ClientPermissions
{
    static readonly IReadOnlyList<Entry> All = Read();

    public static IReadOnlyList<string> Codes { get; } = [.. All.Select(entry => entry.Code)];

    public static IReadOnlyList<Entry> For(OrganisationType kind) =>
        [.. All.Where(entry => entry.Kinds.Contains(Safeguarding.Contracts.Codes.Of(kind)))];

    public static IReadOnlyList<string> ScopesOf(IEnumerable<string> codes) =>
        [.. All.Where(entry => codes.Contains(entry.Code)).SelectMany(entry => entry.Scopes).Distinct().Order()];

    public static IReadOnlyList<string> RolesOf(IEnumerable<string> codes) =>
        [.. All.Where(entry => codes.Contains(entry.Code)).SelectMany(entry => entry.Roles).Distinct().Order()];

    static List<Entry> Read()
    {
        using var file = typeof(ClientPermissions).Assembly.GetManifestResourceStream(
            "Safeguarding.Identity.Clients.client-permissions.json")!;
        return JsonSerializer.Deserialize<List<Entry>>(file, JsonSerializerOptions.Web)!;
    }

    internal sealed record Entry(
        string Code, string Name, IReadOnlyList<string> Kinds, IReadOnlyList<string> Scopes, IReadOnlyList<string> Roles, bool Sandbox)
    {
        public ClientRight ToContract() => new(Code, Name, Scopes, Sandbox);
    }
}
